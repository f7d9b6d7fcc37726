namespace Compare.Text.Lexicons;

/// <summary>
/// The inflected forms of a word, in British and American spelling: plural and verb endings by rule, irregular ones from the
/// lexicon's table of forms.
/// A form that no writer uses does no harm, since it never occurs; a form left out is a match missed.
/// </summary>
internal sealed class WordForms
{
    /// <summary>How many letters an irregular noun has that others are made of: "ox" only happens to end "box".</summary>
    private const int ShortestEnding = 3;

    private readonly Dictionary<string, List<string>> basesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> formsOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> irregularPlurals;
    private readonly HashSet<string> uninflected;

    /// <summary>How a noun and its plural end: "policeman" as "man", "hypothesis" as all in "sis".</summary>
    private readonly (string Single, string Plural)[] endings;

    private readonly Spellings spellings;
    private readonly PartsOfSpeech partsOfSpeech;

    /// <summary>
    /// Reads the sections <c>irregular_forms</c> and <c>irregular_plurals</c> (base: forms apart by spaces), <c>plural_endings</c>,
    /// <c>uninflected</c>, and those of <see cref="Spellings"/>.
    /// </summary>
    public WordForms(Lexicon lexicon)
    {
        spellings = new Spellings(lexicon);
        uninflected = [.. lexicon[Sections.Uninflected]];
        partsOfSpeech = lexicon.Grammar.Words;
        irregularPlurals =
        [
            .. lexicon[Sections.IrregularPlurals].Values.SelectMany(f => f.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
        endings =
        [
            .. lexicon[Sections.IrregularPlurals]
                .Where(p => p.Key.Length >= ShortestEnding)
                .Concat(lexicon[Sections.PluralEndings])
                .SelectMany(p => p.Value.Split(' ').Select(form => (p.Key, form))),
        ];
        foreach ((string word, string forms) in lexicon[Sections.IrregularForms].Concat(lexicon[Sections.IrregularPlurals]))
        {
            List<string> all = [.. forms.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            formsOf[word] = all;
            foreach (string form in all)
            {
                if (!basesOf.TryGetValue(form, out List<string>? bases))
                {
                    basesOf[form] = bases = [];
                }

                bases.Add(word);
            }
        }
    }

    /// <summary>Every form of a word, itself included, lower case, in a fixed order.</summary>
    public IReadOnlyList<string> Of(string word)
    {
        string folded = word.ToLowerInvariant();
        var forms = new SortedSet<string>(StringComparer.Ordinal) { folded };
        bool tooShort = folded.Length < 3 && !formsOf.ContainsKey(folded);
        if (!tooShort && folded.All(char.IsLetter) && !uninflected.Contains(folded))
        {
            foreach (string stem in Bases(folded).Concat(Singles(folded)).SelectMany(b => spellings.Of(b).Prepend(b)))
            {
                forms.UnionWith(Inflect(stem));
                forms.UnionWith(Swapped(stem, endings.Select(e => (e.Single, e.Plural))));
            }
        }
        else if (formsOf.ContainsKey(folded))
        {
            // "Ring" is no form of "r", and has forms all the same.
            forms.UnionWith(Inflect(folded));
        }

        // "Shot" is a form of "shoot", and a noun too.
        if (basesOf.ContainsKey(folded) && IsNoun(folded))
        {
            forms.Add(folded + "s");
        }

        forms.UnionWith(forms.SelectMany(spellings.Same).ToArray());
        return [.. forms];
    }

    private bool IsNoun(string word) => Is(word, Tag.NN);

    private bool Is(string word, Tag tag)
    {
        Span<Tag> tags = stackalloc Tag[PartsOfSpeech.Most];
        return tags[..partsOfSpeech.Find(word, tags, out _)].Contains(tag);
    }

    /// <summary>Of what plural a word may be that ends as irregular plurals do: "policeman" of "policemen".</summary>
    private IEnumerable<string> Singles(string word) => Swapped(word, endings.Select(e => (e.Plural, e.Single)));

    /// <summary>A longer word with one of some endings, with the other in its place.</summary>
    private static IEnumerable<string> Swapped(string word, IEnumerable<(string From, string To)> endings) =>
        endings
            .Where(e => word.Length > e.From.Length + 1 && word.EndsWith(e.From, StringComparison.Ordinal))
            .Select(e => word[..^e.From.Length] + e.To);

    /// <summary>Whether a word looks like the plural of a noun.</summary>
    public bool IsPlural(string word)
    {
        string folded = word.ToLowerInvariant();
        return irregularPlurals.Contains(folded)
            || (Singles(folded).Any() && Is(folded, Tag.NNS))
            || (folded.Length > 3 && folded.EndsWith('s') && !uninflected.Contains(folded) && RegularBases(folded).Any());
    }

    /// <summary>
    /// The base of what looks like a verb's past form or participle: "kill" of "killed", "fall" of "fell". The word itself
    /// where its base cannot be told from its letters; null where it looks like no such form.
    /// </summary>
    public string? VerbBase(string word)
    {
        string folded = word.ToLowerInvariant();
        if (uninflected.Contains(folded) || irregularPlurals.Contains(folded))
        {
            return null;
        }

        if (basesOf.TryGetValue(folded, out List<string>? bases))
        {
            return bases[0];
        }

        int ending =
            folded.EndsWith("ed", StringComparison.Ordinal) ? 2
            : folded.EndsWith("ing", StringComparison.Ordinal) ? 3
            : 0;
        if (ending == 0 || folded.Length < ending + 2 || !folded.All(char.IsLetter))
        {
            return null;
        }

        string stem = folded[..^ending];
        return IsDoubled(stem) ? (stem[^1] is 'l' or 's' or 'f' or 'z' ? stem : stem[..^1])
            : stem[^1] is 'c' or 's' or 'u' or 'v' or 'z' or 'e' or 'i'
            || (stem[^1] == 'g' && !stem.EndsWith("ng", StringComparison.Ordinal))
                ? stem + "e"
            : EndsShort(stem) ? (stem.Count(IsVowel) == 1 ? stem + "e" : folded)
            : stem[^1] is 't' or 'd' or 'k' or 'p' or 'm' or 'n' or 'h' or 'w' or 'y' ? stem
            : folded;
    }

    private IEnumerable<string> Bases(string word)
    {
        if (basesOf.TryGetValue(word, out List<string>? irregular))
        {
            // An irregular form is itself no base: "fell" is of "fall", and nobody writes "felled" for it.
            return formsOf.ContainsKey(word) ? [word, .. irregular] : irregular;
        }

        return RegularBases(word).Where(b => b.Length >= 3 && b.Any(IsVowel)).Prepend(word).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> RegularBases(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
        {
            yield return word[..^3] + "y";
        }
        else if (word.EndsWith("es", StringComparison.Ordinal) && IsSibilant(word[..^2]))
        {
            yield return word[..^2];
            yield return word[..^1];
        }
        else if (word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i'))
        {
            yield return word[..^1];
        }

        int ending =
            word.EndsWith("ed", StringComparison.Ordinal) ? 2
            : word.EndsWith("ing", StringComparison.Ordinal) ? 3
            : 0;
        if (ending > 0 && word.Length > ending + 2)
        {
            string stem = word[..^ending];
            if (IsDoubled(stem))
            {
                yield return stem[..^1];
            }

            yield return stem;
            yield return stem + "e";
        }
    }

    private IEnumerable<string> Inflect(string stem)
    {
        yield return stem;
        if (formsOf.TryGetValue(stem, out List<string>? irregular))
        {
            foreach (string form in irregular)
            {
                yield return form;
            }
        }

        char last = stem[^1];
        bool consonantY = last == 'y' && !IsVowel(stem[^2]);
        yield return consonantY ? stem[..^1] + "ies"
        : IsSibilant(stem) || last == 'o' ? stem + "es"
        : stem + "s";
        yield return stem + "s";
        if (irregular is null)
        {
            yield return consonantY ? stem[..^1] + "ied"
            : last == 'e' ? stem + "d"
            : stem + "ed";
        }

        yield return last == 'e' && stem[^2] is not ('e' or 'o' or 'y') ? stem[..^1] + "ing" : stem + "ing";
        if (EndsShort(stem))
        {
            yield return stem + last + "ed";
            yield return stem + last + "ing";
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsSibilant(string stem) =>
        stem.Length > 0
        && (
            stem[^1] is 's' or 'x' or 'z' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal)
        );

    private static bool IsDoubled(string stem) => stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]);

    private static bool EndsShort(string stem) =>
        stem.Length > 2 && !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x') && IsVowel(stem[^2]) && !IsVowel(stem[^3]);
}
