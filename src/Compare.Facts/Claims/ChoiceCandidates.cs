using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Input.Rules.Kinds;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Claims;

/// <summary>
/// The labels of a choice, wherever one of their phrases stands; of phrases that overlap, the longest, and of two as long the one that
/// denies.
/// </summary>
internal sealed class ChoiceCandidates(ImmutableArray<Choice> choices, TermTable table, WordSets words) : ICandidateSource
{
    private readonly WordSet negators = words[Sections.Negators];
    private readonly WordSet no = words[Sections.No];
    private readonly WordSet denials = words[Sections.Denials];

    private readonly ImmutableArray<(string Label, PatternMatcher Phrase)> phrases =
    [
        .. choices.SelectMany(c => c.Phrases.Select(p => (c.Label, new PatternMatcher(p, table)))),
    ];

    public IReadOnlyList<Candidate> Find(ReadArticle article)
    {
        Document document = article.Document;
        var found = new List<(string Label, bool Denies, TokenRange Tokens)>();
        foreach ((string label, PatternMatcher phrase) in phrases)
        {
            found.AddRange(
                phrase.FindAll(document, article.Occurrences).Select(tokens => (label, Denies(article, phrase, tokens), tokens))
            );
        }

        var taken = new HashSet<int>();
        var kept = new List<Candidate>();
        foreach (
            (string label, bool denies, TokenRange tokens) in found
                .OrderByDescending(f => f.Tokens.End - f.Tokens.Start)
                .ThenBy(f => f.Tokens.Start)
                .ThenBy(f => !f.Denies)
        )
        {
            IEnumerable<int> covered = Enumerable.Range(tokens.Start, tokens.End - tokens.Start);
            if (!covered.Any(taken.Contains))
            {
                taken.UnionWith(covered);
                kept.Add(new Candidate(new Label(document.SpanOf(tokens), label), tokens) { Denies = denies });
            }
        }

        return [.. kept.OrderBy(c => c.Tokens.Start)];
    }

    /// <summary>Whether a word that the rule asks for denies; what stands in a gap is the article's own.</summary>
    private bool Denies(ReadArticle article, PatternMatcher phrase, TokenRange tokens)
    {
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            Token token = article.Document.Tokens[i];
            if ((negators.Contains(token) || no.Contains(token) || denials.Contains(token)) && IsAskedFor(article, phrase, tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAskedFor(ReadArticle article, PatternMatcher phrase, TokenRange tokens, int token)
    {
        foreach (CompiledTerm term in phrase.Terms)
        {
            foreach (TokenRange place in article.Occurrences.StartingIn(term, tokens.Start, token + 1))
            {
                if (place.Contains(token))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
