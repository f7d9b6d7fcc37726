using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Compare.Input.Rules.Model;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Rules;

/// <summary>A phrase made ready to be found by word ids. <paramref name="Index"/> is its place in the table.</summary>
/// <param name="Words">For each word the ids that will do, all its forms; empty for a regular expression.</param>
/// <param name="Exact">For each word of capitals its letters, which the text has in capitals too; else null.</param>
internal sealed record CompiledPhrase(int Index, ImmutableArray<ImmutableArray<int>> Words, ImmutableArray<string?> Exact, Regex? Regex)
{
    /// <summary>Of a sequence, how its phrases follow each other; null of any other.</summary>
    public PatternMatcher? Sequence { get; init; }
}

/// <summary>
/// Phrases any of which will do. <paramref name="Index"/> is its place in the table, <paramref name="Quoted"/> is the term as the rule
/// writes it, in quotation marks.
/// </summary>
internal sealed record CompiledTerm(int Index, ImmutableArray<CompiledPhrase> Phrases, string Quoted);

/// <summary>
/// The phrases of all rules, each compiled once however many rules have it. Its words join one vocabulary, so that one
/// look-up a token serves every rule.
/// </summary>
internal sealed class TermTable(Vocabulary vocabulary, WordForms forms)
{
    private readonly Dictionary<Phrase, CompiledPhrase> phrases = [];
    private readonly Dictionary<string, CompiledTerm> terms = [];

    /// <summary>The term compiled; the same one for every rule that has it.</summary>
    public CompiledTerm Add(Term term)
    {
        string quoted = $"“{term}”";
        if (!terms.TryGetValue(quoted, out CompiledTerm? compiled))
        {
            // A sequence has terms of its own, which join the table before it.
            ImmutableArray<CompiledPhrase> alternatives = [.. term.Alternatives.Select(Add)];
            terms[quoted] = compiled = new CompiledTerm(terms.Count, alternatives, quoted);
        }

        return compiled;
    }

    /// <summary>A term of literal spellings, such as a list of the lexicon.</summary>
    public CompiledTerm AddLiterals(IEnumerable<string> spellings) =>
        Add(new Term([.. spellings.Select(s => new Phrase(PhraseKind.Literal, s))]));

    private CompiledPhrase Add(Phrase phrase)
    {
        if (!phrases.TryGetValue(phrase, out CompiledPhrase? compiled))
        {
            phrases[phrase] = compiled = phrase.Kind switch
            {
                PhraseKind.Regex => CompileRegex(phrase),
                PhraseKind.Sequence => CompileSequence(phrase),
                _ => CompileWords(phrase),
            };
        }

        return compiled;
    }

    private CompiledPhrase CompileRegex(Phrase phrase) =>
        new(
            phrases.Count,
            [],
            [],
            new Regex(phrase.Text, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        );

    private CompiledPhrase CompileSequence(Phrase phrase)
    {
        var sequence = new PatternMatcher(phrase.Steps!, this);
        return new CompiledPhrase(phrases.Count, [], [], null) { Sequence = sequence };
    }

    private CompiledPhrase CompileWords(Phrase phrase)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(phrase.Text, vocabulary, tokens);
        tokens.RemoveAll(t =>
            Occurrences.IsHyphen(phrase.Text, t) || (t.Kind == TokenKind.Mark && phrase.Text[t.Start] == '.' && tokens.Count > 1)
        );
        var words = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var exact = ImmutableArray.CreateBuilder<string?>();
        foreach (Token token in tokens)
        {
            string word = phrase.Text[token.Start..token.End];
            string plain = WithoutDots(word);
            if (IsCapitals(plain))
            {
                // "US" is the country and "us" is not; "U.S." is the same.
                words.Add([vocabulary.Add(plain), vocabulary.Add(string.Concat(plain.Select(c => $"{c}.")))]);
                exact.Add(plain);
                continue;
            }

            bool inflects = phrase.Kind == PhraseKind.Words && token.Kind == TokenKind.Word;
            words.Add(inflects ? [.. forms.Of(word).Select(vocabulary.Add)] : [vocabulary.Add(word)]);
            exact.Add(null);
        }

        return new CompiledPhrase(phrases.Count, words.ToImmutable(), exact.ToImmutable(), null);
    }

    /// <summary>The letters of an abbreviation: of "U.S." they are "US".</summary>
    private static string WithoutDots(string word) => word.Replace(".", "", StringComparison.Ordinal);

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);
}
