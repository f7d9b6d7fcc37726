using System.Collections.Frozen;
using System.Globalization;
using Compare.Facts;
using Compare.Facts.Claims;
using Compare.Facts.Comparison;
using Compare.Input.Rules.Model;
using Compare.Text.Articles;

namespace Compare.Reports.Pages;

/// <summary>A fact with what its pages look up: where it lies, who says what of it, and who stands against whom.</summary>
internal sealed class FactView
{
    /// <summary>As many hues of versions as the stylesheet has: <c>v1</c> to <c>v6</c>.</summary>
    private const int Hues = 6;

    private readonly FrozenDictionary<string, List<Claim>> claims;
    private readonly FrozenDictionary<(string Article, string? Scope), int> groups;
    private readonly FrozenDictionary<string, int> firstGroups;
    private readonly FrozenDictionary<string, string> contradictions;

    public FactView(FactReport fact, string path)
    {
        Report = fact;
        Path = path;
        claims = fact
            .Claims.GroupBy(c => c.Article.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(c => c.Key, c => c.ToList(), StringComparer.Ordinal);
        groups = fact
            .Finding.Groups.SelectMany((g, i) => g.Articles.Select(a => KeyValuePair.Create((a, g.Scope), i)))
            .ToFrozenDictionary();
        firstGroups = groups
            .GroupBy(g => g.Key.Article, g => g.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Min(), StringComparer.Ordinal);
        contradictions = fact
            .Contradictions.GroupBy(c => c.Article.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(c => c.Key, c => string.Join(' ', c.Select(one => one.Explanation)), StringComparer.Ordinal);
    }

    public FactReport Report { get; }

    public FactRule Rule => Report.Rule;

    public Finding Finding => Report.Finding;

    /// <summary>Where its page lies, from the root of the site.</summary>
    public string Path { get; }

    /// <summary>The claims of one article, the primary ones first; empty where it does not state the fact.</summary>
    public IReadOnlyList<Claim> ClaimsOf(Article article) => claims.TryGetValue(article.Id, out var found) ? found : [];

    /// <summary>
    /// The number of the version that an article gives of a scope, from 0; articles with the same version have the same. Of a scope
    /// that it does not speak of: the first version it gives.
    /// </summary>
    public int GroupOf(string article, string? scope) =>
        groups.TryGetValue((article, scope), out int group) ? group : firstGroups.GetValueOrDefault(article);

    /// <summary>The number of the version that a claim's article gives of its scope.</summary>
    public int GroupOf(Claim claim) => GroupOf(claim.Article.Id, claim.Scope);

    /// <summary>The class of the version.</summary>
    public string HueOf(Claim claim) => Hue(GroupOf(claim));

    /// <summary>The class of a version.</summary>
    public static string Hue(int group) => string.Create(CultureInfo.InvariantCulture, $"v{group % Hues + 1}");

    /// <summary>Why two things that the article says of the fact cannot both be right; null where they can.</summary>
    public string? ContradictionOf(Article article) => contradictions.GetValueOrDefault(article.Id);

    /// <summary>Whether the article differs from another one or conflicts with it.</summary>
    public bool IsOpposed(Article article) => Finding.Opposed.Contains(article.Id);
}
