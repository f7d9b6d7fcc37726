using System.Collections.Immutable;
using Compare.Facts.Claims;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Facts.Drafting;

/// <summary>The words of a sentence that a rule may look for: what its value counts, and what its clause is about.</summary>
internal sealed class DraftWords
{
    /// <summary>How many words of the clause a first rule looks for: more would keep other articles' sentences out.</summary>
    private const int MostWords = 2;

    /// <summary>How many words may stand between a figure and the noun it counts.</summary>
    private const int WordsBehind = 4;

    private readonly Document document;
    private readonly WordForms forms;
    private readonly WordSet functionWords;
    private readonly WordSet determiners;
    private readonly HashSet<string> leads;
    private readonly WordSet roles;
    private readonly WordSet partitives;
    private readonly WordSet negations;
    private readonly WordSet countedNouns;
    private readonly TokenRange? value;
    private readonly HashSet<int> taken;

    /// <param name="value">The value that the rule is to find; null where it is of no kind that stands in texts by itself.</param>
    /// <param name="values">All values of the text: what they consist of is nothing to look for.</param>
    public DraftWords(string text, Value? value, ImmutableArray<Value> values, Lexicon lexicon)
    {
        var vocabulary = new Vocabulary();
        var sets = new WordSets(lexicon, vocabulary);
        (functionWords, determiners, partitives) = (sets[Sections.FunctionWords], sets[Sections.Determiners], sets[Sections.Partitives]);
        (negations, countedNouns) = (sets[Sections.Negations], sets[Sections.CountedNouns]);
        roles = sets[Sections.RoleWords];
        leads = [.. lexicon[Sections.Determiners]];
        forms = new WordForms(lexicon);
        document = new TextAnalyzer(lexicon, vocabulary).Analyze(BareText.ToArticle(text, null, "--text"));
        this.value = value is null ? null : document.TokensAt(value.Span);
        taken =
        [
            .. values
                .Append(value)
                .OfType<Value>()
                .Select(v => document.TokensAt(v.Span))
                .SelectMany(r => Enumerable.Range(r.Start, r.End - r.Start)),
        ];
        Stated = value is null ? null : State(value);
        CountedNoun = FindNoun();
        Around = Pick([.. Clause()]);
        Inside = Pick([.. this.value is { } inside ? Enumerable.Range(inside.Start, inside.End - inside.Start) : []]);
        string[] all = [.. Words(Enumerable.Range(0, document.Tokens.Length)).Select(w => w.Text)];
        Phrase = all.Length == 0 ? null : string.Join(" … ", all.Take(MostWords + 1));
    }

    /// <summary>The value as a test writes it: of "Foreign Minister Ann Example" the name; null where there is no value.</summary>
    public string? Stated { get; }

    /// <summary>The noun behind the figure: "soldiers" of "15,000 young Soviet soldiers died"; null where there is none.</summary>
    public string? CountedNoun { get; }

    /// <summary>The words that say most of the value's clause, its verb and a name where it has them, in order of place.</summary>
    public ImmutableArray<string> Around { get; }

    /// <summary>The same of the value's own words, as of a quotation.</summary>
    public ImmutableArray<string> Inside { get; }

    /// <summary>The sentence's first words that say something, as the phrase of a choice; null where there are none.</summary>
    public string? Phrase { get; }

    /// <summary>A speaker's description as a term, without what stands before its noun; null where no term can be made of it.</summary>
    public string? AsTerm(string? words)
    {
        string[] kept =
        [
            .. (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => leads.Contains(w.ToLowerInvariant())),
        ];
        return kept.Length > 0 && kept.All(w => w.All(char.IsLetter)) ? string.Join(' ', kept) : null;
    }

    private string State(Value stated)
    {
        TokenRange tokens = document.TokensAt(stated.Span);
        int start = tokens.Start;
        if (stated is Name)
        {
            int lastRole = Enumerable
                .Range(tokens.Start, tokens.End - tokens.Start)
                .LastOrDefault(i => roles.Contains(document.Tokens[i]), -1);
            start = lastRole >= 0 && lastRole + 1 < tokens.End ? lastRole + 1 : start;
        }

        string words = document.Article.Body[document.Tokens[start].Start..stated.Span.End];
        return stated is Quotation ? words.TrimEnd('.', ',') : words;
    }

    private string? FindNoun()
    {
        if (value is not { } figure)
        {
            return null;
        }

        string? last = null;
        for (int i = figure.End; i < document.Tokens.Length && i < figure.End + WordsBehind; i++)
        {
            if (partitives.Contains(document.Tokens[i]) || taken.Contains(i))
            {
                // "Fifteen of the 300 people" counts people.
                continue;
            }

            string word = Text(i);
            if (document.Tokens[i].Kind != TokenKind.Word || functionWords.Contains(document.Tokens[i]))
            {
                break;
            }

            if (countedNouns.Contains(document.Tokens[i]) || forms.IsPlural(word))
            {
                return word;
            }

            if (forms.VerbBase(word) is not null && !document.IsCapitalised(i))
            {
                break;
            }

            last = word;
        }

        return last;
    }

    private IEnumerable<int> Clause()
    {
        if (value is not { } tokens)
        {
            return [];
        }

        Clause clause = document.Clauses[document.ClauseOf[tokens.Start]];
        TokenRange sentence = document.SentencesAt(tokens);
        ImmutableArray<TokenRange> ranges = clause.Contains(tokens) ? clause.Ranges : [sentence];
        return ranges.SelectMany(r => Enumerable.Range(r.Start, r.End - r.Start)).Where(i => !tokens.Contains(i));
    }

    private ImmutableArray<string> Pick(ImmutableArray<int> tokens)
    {
        int at = value?.Start ?? 0;
        var words = Words(tokens).Where(w => w.Text != CountedNoun).OrderBy(w => Math.Abs(w.At - at)).ToList();
        Word? verb = words.Find(w => w.Rank == Rank.Verb);
        var subjects = words.Where(w => w.At < verb?.At).OrderByDescending(w => w.At);
        var best = new[] { verb, words.Find(w => w.Rank == Rank.Name) }
            .Concat(subjects)
            .Concat(words)
            .OfType<Word>()
            .Distinct()
            .Take(MostWords);
        return [.. best.OrderBy(w => w.At).Select(w => w.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The words that say something; names of several words are one.</summary>
    private List<Word> Words(IEnumerable<int> tokens)
    {
        var found = new List<Word>();
        int lastOfName = -2;
        foreach (int i in tokens.Where(Says))
        {
            string text = Text(i);
            bool name = document.IsCapitalised(i) && !IsFirst(i);
            if (name && lastOfName == i - 1)
            {
                found[^1] = found[^1] with { Text = $"{found[^1].Text} {text}" };
            }
            else
            {
                string? verb = name ? null : forms.VerbBase(text);
                found.Add(
                    new Word(
                        verb ?? (name || IsCapitals(text) ? text : text.ToLowerInvariant()),
                        i,
                        name ? Rank.Name
                            : verb is null ? Rank.Other
                            : Rank.Verb
                    )
                );
            }

            lastOfName = name ? i : -2;
        }

        return found;
    }

    private bool Says(int token) =>
        document.Tokens[token].Kind == TokenKind.Word
        && document.Tokens[token].Length > 1
        && (!taken.Contains(token) || value is { } v && v.Contains(token))
        && !functionWords.Contains(document.Tokens[token])
        && !determiners.Contains(document.Tokens[token])
        && !partitives.Contains(document.Tokens[token])
        && !negations.Contains(document.Tokens[token]);

    private bool IsFirst(int token) => document.Sentences[document.SentenceOf[token]].Tokens.Start == token;

    private static bool IsCapitals(string word) => word.All(char.IsUpper);

    private string Text(int token) => document.TextOf(token).ToString();

    private enum Rank
    {
        Verb,
        Name,
        Other,
    }

    private sealed record Word(string Text, int At, Rank Rank);
}
