using System.Collections.Immutable;
using Compare.Facts.Rules;
using Compare.Input.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Claims;

/// <summary>
/// What a rule says a name does: the verbs and the undertakings of its role. "lead | head … inquiry" has both, "the harbour inquiry" is
/// an undertaking, which whoever has the role leads; "mayor" is a post and has neither.
/// </summary>
internal sealed class RoleTerms
{
    private readonly WordSets words;
    private readonly HashSet<string> leadBases;
    private readonly HashSet<string> persons;
    private readonly HashSet<string> of;

    public RoleTerms(Term role, TermTable table, WordSets words)
    {
        this.words = words;
        Lexicon lexicon = words.Lexicon;
        leadBases = [.. lexicon[Sections.RoleLeads]];
        persons = [.. lexicon[Sections.RoleWords], .. lexicon[Sections.PersonalTitles], .. lexicon[Sections.RolePersons]];
        of = [.. lexicon[Sections.Of]];
        var verbs = new List<Phrase>();
        var objects = new List<Phrase>();
        var posts = new List<Phrase>();
        bool generic = false;
        foreach (Phrase phrase in role.Alternatives)
        {
            (Term? verb, Term? rest) = Split(phrase);
            if (verb is null)
            {
                posts.Add(phrase);
                bool thing = phrase.Kind == PhraseKind.Words && !IsPerson(phrase.Text);
                objects.AddRange(thing ? [phrase] : []);
                generic |= thing;
                continue;
            }

            verbs.AddRange(verb.Alternatives);
            objects.AddRange(rest?.Alternatives ?? []);
            posts.AddRange(rest is null ? [phrase] : []);
            generic |= verb.Alternatives.Any(a => leadBases.Contains(First(a)));
        }

        CompiledTerm leads = table.Add(new Term([.. leadBases.Select(l => new Phrase(PhraseKind.Words, l))]));
        Verbs = verbs.Count == 0 ? [] : FirstWords(table.Add(new Term([.. verbs])));
        Leads = generic ? [.. Verbs, .. FirstWords(leads)] : Verbs;
        Object = objects.Count == 0 ? null : table.Add(new Term([.. objects]));
        Topic = verbs.Count == 0 ? table.Add(role) : table.Add(new Term([.. posts.Concat(objects).Distinct()]));
        Charges = generic ? table.Add(Phrases(lexicon[Sections.RoleCharges])) : null;
        Links = generic ? table.Add(Phrases(lexicon[Sections.RoleLinks])) : null;
    }

    /// <summary>The first words of the verbs that the rule gives, in all forms.</summary>
    public ImmutableHashSet<int> Verbs { get; }

    /// <summary>The same, and where one of them is a verb of leading, or the role an undertaking, all verbs of leading.</summary>
    public ImmutableHashSet<int> Leads { get; }

    /// <summary>What is led; null where the rule does not say it.</summary>
    public CompiledTerm? Object { get; }

    /// <summary>Of which an article has some where it tells of the role.</summary>
    public CompiledTerm Topic { get; }

    /// <summary>"In charge of"; null where the role is not one of leading.</summary>
    public CompiledTerm? Charges { get; }

    /// <summary>"Lies with"; null where the role is not one of leading.</summary>
    public CompiledTerm? Links { get; }

    private static ImmutableHashSet<int> FirstWords(CompiledTerm term) =>
        [.. term.Phrases.Where(p => !p.Words.IsEmpty).SelectMany(p => p.Words[0])];

    private static Term Phrases(IEnumerable<string> phrases) => new([.. phrases.Select(p => new Phrase(PhraseKind.Words, p))]);

    private static string First(Phrase phrase) => phrase.Text.Split(' ')[0].ToLowerInvariant();

    /// <summary>The verb of a phrase and what it is done to; nulls where the phrase is none of doing.</summary>
    private (Term? Verb, Term? Object) Split(Phrase phrase)
    {
        if (phrase is { Kind: PhraseKind.Sequence, Steps.Parts: [PatternWords { Term: var first }, .. var rest] })
        {
            rest = [.. rest.SkipWhile(p => p is PatternGap)];
            return !first.Alternatives.All(IsVerb) ? default
                : rest is [PatternWords { Term: var only }] ? (first, only)
                : (
                    first,
                    rest.IsEmpty
                        ? null
                        : new Term([new Phrase(PhraseKind.Sequence, phrase.Text) { Steps = phrase.Steps with { Parts = rest } }])
                );
        }

        string[] parts = phrase.Kind == PhraseKind.Words ? phrase.Text.Split(' ') : [];
        if (parts.Length == 1 && !IsPerson(phrase.Text) && IsVerb(phrase))
        {
            return (new Term([phrase]), null);
        }

        // "Lead investigator" is somebody, and "head of" a post.
        string[] done = [.. parts.Skip(1).SkipWhile(p => words.Lexicon[Sections.RoleDeterminers].Contains(p))];
        return done.Length > 0 && leadBases.Contains(First(phrase)) && !of.Contains(done[0]) && !IsPerson(phrase.Text)
            ? (new Term([phrase with { Text = parts[0] }]), new Term([phrase with { Text = string.Join(' ', done) }]))
            : default;
    }

    private bool IsVerb(Phrase phrase)
    {
        string[] parts = phrase.Text.Split(' ');
        if (phrase.Kind is not (PhraseKind.Words or PhraseKind.Literal) || (parts.Length > 1 && of.Contains(parts[1])))
        {
            return false;
        }

        Span<Tag> tags = stackalloc Tag[PartsOfSpeech.Most];
        ReadOnlySpan<Tag> found = tags[..words.Lexicon.Grammar.Words.Find(First(phrase), tags, out _)];
        return leadBases.Contains(First(phrase)) || found.Contains(Tag.VB) || found.Contains(Tag.VBP) || found.Contains(Tag.VBD);
    }

    /// <summary>Whether the last word of a phrase is of somebody: a post, or an ending such as that of "winner".</summary>
    private bool IsPerson(string phrase)
    {
        string last = phrase[(phrase.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        return persons.Contains(last)
            || words.Lexicon[Sections.PersonEndings].Any(e => last.Length > e.Length + 1 && last.EndsWith(e, StringComparison.Ordinal));
    }
}
