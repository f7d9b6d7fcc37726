using System.Globalization;
using Compare.Text.Lexicons;

namespace Compare.Input.Yaml;

/// <summary>Every text that loading can say to a user: what is wrong, and what to write instead.</summary>
internal static class Messages
{
    private const int LongestReason = 300;
    private const int MostNamed = 5;

    // Files
    public const string NoFolder = "there is no folder of rules here; make one, or name another with --rules";
    public const string NoRules = "there is no rule in this folder; write one fact a file, with the ending .yaml";
    public const string NotRule = "this is not read: rules are .yaml files, one fact each; move it away, or give it that ending";
    public const string NotWordList =
        "this is not read: the word lists of this folder are en.yaml, and what pages say in LANGUAGE.words.yaml";
    public const string SecondSettings = "this is not read: the settings are the file report.yaml in the root of the rules; keep one";
    public const string NameNotUtf8 = "this is not read: its name is not UTF-8, so it cannot be opened; give it another name";
    public const string UnreadableFolder = "the folder cannot be listed; see that you may read it";
    public const string NotUtf8 = "this is not UTF-8 text; save the file as UTF-8";
    public const string TooDeepFolder = "folders are nested too deep here; keep rules in the root or in one folder an event";

    // YAML
    public const string SecondDocument = "a second document begins here; write one rule a file and leave out ---";
    public const string Broken = "no reading of the text up to here makes sense";
    public const string Anchor = "anchors (&) and aliases (*) are not part of the language; write the text out, or put it in single quotes";
    public const string Tag = "tags (!) are not part of the language; leave it out, or put the text in single quotes";
    public const string KeyNotText = "a key must be a word";
    public const string Tab = "a tab indents this line; YAML takes spaces only";
    public const string TextAfterQuote = "text follows a closing quote; put single quotes around the whole: '\"gave way\" | fall'";
    public const string BraceInText =
        "a text that begins with { or [, or has one inside a list [ ], needs single quotes around it: '{value} years'";
    public const string OpenQuote = "this quote is not closed";
    public const string Escape =
        "a backslash in this text begins no character that YAML knows; single quotes leave backslashes as they are";
    public const string ColonInValue = "a colon followed by a space begins a new value; put single quotes around the whole text";

    // Front matter
    public const string FrontMatterNotMapping =
        "front matter is keys with values; write one a line (title: …), or leave out both lines ---";

    // Word lists
    public const string LexiconNotMapping = "a lexicon is a mapping from section to phrases; write 'section: [phrase, other phrase]'";
    public const string LexiconTooDeep =
        "this goes one level too deep; write phrases, 'phrase: meaning' or 'meaning: [phrase, other phrase]'";
    public const string PhraseSpaces = "a phrase is words apart by one space; take away the spaces that are too many, or the empty entry";

    public const string GrammarNotMapping = "a grammar is a mapping with the sections lists, closed, tags, roles, marks and standing";

    /// <summary>A fault in a rule of a grammar.</summary>
    public static string Grammar(string fault) => fault;

    public static string PhraseCapitals(string lower) => $"a phrase is lower case; write '{lower}'";

    public static string UnknownSection(string name, string? nearest) =>
        nearest is null
            ? $"unknown section {Quote(name)}; docs/lexicons.md lists those there are"
            : $"unknown section {Quote(name)}; did you mean {Quote(nearest)}?";

    public static string MissingSections(IReadOnlyCollection<string> names) =>
        names.Count == 1
            ? $"the section {Quote(names.First())} is missing; add it, empty where the language has nothing of the kind"
            : $"the sections "
                + $"{string.Join(", ", names.Take(MostNamed))}{(names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "")} "
                + $"are missing; add them, "
                + "empty where the language has nothing of the kind";

    public static string SectionShape(Section section, Node found) =>
        section switch
        {
            ListSection =>
                $"{Quote(section.Name)} must be a list of phrases, not {Describe(found)}; write {section.Name}: [phrase, other phrase]",
            TableSection => $"{Quote(section.Name)} must be a table, not {Describe(found)}; write {section.Name}: {{ phrase: meaning }}",
            _ => $"{Quote(section.Name)} must be a text, not {Describe(found)}",
        };

    public static string PhraseMeaning(string meaning, Meaning wanted) =>
        $"{Quote(meaning)} cannot be a meaning in this table; write {wanted.Says}";

    public static string UnknownFeast(string name, string? nearest) =>
        $"no feast {Quote(name)} stands in feast_dates; "
        + $"{(nearest is null ? "write a day, such as 12-25, or add its days there" : $"did you mean {Quote(nearest)}?")}";

    public static string PhraseTwice(string phrase) => $"'{phrase}' stands in this table already; leave one of the two out";

    // Words of the pages
    public const string WordsNotMapping = "words stand in sections; write 'section:' and under it 'key: text', one a line";
    public const string WordsForms = "write a text, or two forms of it: { one: '{count} day', other: '{count} days' }";
    public const string WordsBrace = "braces stand around the name of what is filled in, in small letters: {count}; close this one";
    public const string WordsNotCounted = "nothing is counted in this text, so that it cannot have two forms; write the text alone";

    public static string WordsMissing(string key, string english) =>
        $"the words for '{key}' are missing; write them in the section '{key.Split('.')[0]}' (in English: {english})";

    public static string WordsUnknownPlaceholder(string name, string? nearest, IEnumerable<string> known) =>
        $"nothing is filled in for {{{name}}}{(nearest is null ? "" : $"; did you mean {{{nearest}}}?")} (this text has "
        + $"{string.Join(", ", known.Select(k => $"{{{k}}}").DefaultIfEmpty("no placeholder"))})";

    public static string WordsMissingPlaceholder(string name) => $"{{{name}}} is missing here; what it stands for would not be said";

    // Terms
    public const string EmptyTerm = "the term is empty; write a word, or leave it out";
    public const string EmptyAlternative = "nothing stands on one side of |; write a word there, or take the | away";
    public const string ExpectedBar = "only | and another alternative can follow here";
    public const string UnclosedLiteral = "the literal has no closing \"; quotes stand around a whole alternative";
    public const string SingleQuotes =
        "single quotes mean nothing inside a term; leave them out, or write double quotes for exactly these words: kill | \"gave way\"";
    public const string UnclosedRegex = "the regular expression has no closing /; a / that belongs to it is written \\/";
    public const string UnclosedRegexUnquoted =
        "the regular expression has no closing /; where it has a comma, a bracket or a brace, put single quotes around the whole term";
    public const string RegexMatchesNothing = "the regular expression matches even where there is no text; ask for at least one character";
    public const string RegexBacktracks =
        "the regular expression needs backtracking or is too large; write it without lookaround (?= ?! ?<), back references (\\1), atomic "
        + "groups (?>) and large repeats";

    // Patterns
    public const string EmptyPattern = "the pattern is empty; write words around {value}";
    public const string GapAtEdge = "a gap stands between two words; leave it out here";
    public const string NoSlot = "{value} is missing; write it where the value stands";
    public const string SecondSlot = "{value} stands here a second time; a pattern has one";
    public const string PatternWithoutWords = "this pattern takes any value; write words around {value}";
    public const string SlotInPhrase = "{value} stands in pattern: and unless: only; a phrase of a choice is the value itself";
    public const string UnclosedSlot = "{ is not closed; the slot is written {value}";
    public const string UnclosedGroup = "( is not closed; write (a | b)";

    // Rules
    public const string EmptyFile = "the file holds no rule; begin with title: and value:";
    public const string NoTests = "the rule has no tests; add tests: with a sentence that states the value and one that must not be read";
    public const string NothingToFind =
        "the rule would take every value of its kind; say which with find:, or with of: or pattern: where they fit";
    public const string NameNeeds = "a name needs names: (those it can be), role: (what stands next to it) or pattern:";
    public const string QuoteNeeds = "a quote needs speaker: (who said it) or words: (what it is about)";
    public const string ClauseTwice =
        "all, any and none directly under find: mean the clause already; put them under clause: or leave clause: out";
    public const string OtherwiseTwice = "a second scope takes all other claims; give this one terms or conditions";
    public const string NoScopes = "the rule has no scopes; declare them with scope:, or leave scope: out of the test";
    public const string ScopeWithoutValue = "scope: says what the value read speaks of; it stands beside value:";
    public const string Pair = "write two labels: [[open, partly open]]";
    public const string SameLabels = "the two labels are the same; a label is always compatible with itself";
    public const string ToleranceOfTimes = "write the tolerance of times of day in minutes: 15 minutes";
    public const string Rounding =
        "write how far a round figure may be off, as a share of it: 5% or 0.05; none where figures are as exact as they are written";
    public const string Tolerance = "write the tolerance as a share from 0% to 100%: 10% or 0.1";
    public const string TestForm = "a test is { text: …, value: … }, { text: …, none: true } or { values: [… , …], verdict: … }";
    public const string TestMixed = "a test of values has values:, published: and verdict: only; write the text as a test of its own";
    public const string TestValueOrNone = "say what the text states with value:, or none: true where it states nothing, one of the two";
    public const string NoneTrue = "none: takes true only; leave it out where the text states a value";
    public const string TwoValues = "a verdict needs two values or more";
    public const string Published = "write the date as YYYY, YYYY-MM or YYYY-MM-DD";
    public const string PublishedEach = "give each of the values its date, in their order: published: [2020-05-03, 2020-05-04]";
    public const string Currency = "write the currency as its three-letter code: USD, EUR, GBP";
    public const string EmptySpelling = "nothing stands on one side of =; write Name = Other Spelling";

    public const string SettingsNotMapping = "the settings of a report are keys with values, such as title: and accent:";

    public static string NotColour(string text) =>
        $"accent: {Quote(text)} is no colour; write red, green and blue in hexadecimal, in quotes: '#1d6b52'";

    public static string NotLanguage(string text) => $"language: {Quote(text)} is no language tag; write one such as en, pt-BR or zh-Hant";

    public static string NotPicture(string text, IEnumerable<string> endings) =>
        $"logo: {Quote(text)} is no picture; name a file that ends in {string.Join(", ", endings)}";

    public static string NotPlainSvg(string text, string objection) =>
        $"logo: {Quote(text)} is not taken: {objection}; save it as plain SVG without scripts, or as PNG";

    public static string NoPicture(string text, string objection) =>
        $"logo: {Quote(text)} cannot be used: {objection}, by its path from the folder of this one";

    public static string Again(string message, int more) =>
        string.Create(CultureInfo.InvariantCulture, $"{message} (and so {more} times more in this file)");

    public static string DeepGroup(int depth) => $"brackets stand more than {depth} deep here; write the phrases out";

    public static string TooDeep(int depth) => $"nested more than {depth} levels deep; no rule needs that";

    public static string Unprintable(char c) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"a character that cannot be shown (U+{(int)c:X4}) stands in this text; take it out, or, where it comes from a backslash, use "
                + $"single quotes"
        );

    public static string DuplicateKey(string key, int line) => $"{Quote(key)} stands here a second time, first on line {line}; keep one";

    public static string Syntax(string cause) => $"this cannot be read as YAML: {cause}";

    public static string ParserSays(string message) => char.ToLowerInvariant(message[0]) + Plain(message[1..].TrimEnd('.'), LongestReason);

    public static string ReservedStart(char c) => $"a text cannot begin with {c}; put single quotes around it";

    public static string OpenBracket(char bracket) => $"a {bracket} is not closed with {(bracket == '[' ? ']' : '}')}";

    public static string UnknownKey(string key, string? nearest, IEnumerable<string> known) =>
        $"unknown key {Quote(key)}{Instead(nearest, known)}";

    /// <param name="piece">What the comma cut off.</param>
    /// <param name="key">Of the text that it cut.</param>
    public static string CommaInText(string piece, string key, string text) =>
        $"unknown key {Quote(piece)}; inside {{ }} a comma ends a text, so put quotes around it: {Plain(key)}: "
        + $"{Quote(text.Replace("'", "''", StringComparison.Ordinal))}";

    public static string UnknownWord(string what, string word, string? nearest, IEnumerable<string> known) =>
        $"{Quote(word)} is not a {what}{Instead(nearest, known)}";

    public static string MissingKey(string key, string example) => $"{Quote(key)} is missing; add {example}";

    public static string NoZone(string text) =>
        $"published: {Quote(text)} has a time without a zone, so only its day is used; add Z or one such as +02:00";

    public static string NotPublished(string text) => $"published: {Quote(text)} is no date; write YYYY-MM-DD, YYYY-MM or YYYY";

    public static string NotText(string key, Node found) => $"{Quote(key)} must be a text, not {Describe(found)}";

    public static string NotMapping(string key, Node found, string example) =>
        $"{Quote(key)} must be keys with values, not {Describe(found)}; write {example}";

    public static string NotList(string key, Node found, string example) =>
        $"{Quote(key)} must be a list, not {Describe(found)}; write {example}";

    public static string RootNotMapping(Node found) => $"a rule is keys with values, not {Describe(found)}; begin with title: and value:";

    public static string Empty(string key) => $"{Quote(key)} is empty; write something, or leave it out";

    public static string BadId(string id, string better) =>
        $"the id {Quote(id)} names a page and a file; write it in small letters, digits, - and _: id: {better}";

    public static string DuplicateId(string id, string path) => $"the id {Quote(id)} is taken by {path}; give one of them another with id:";

    public static string SamePhrase(string phrase, string label) =>
        $"the phrase {Quote(phrase)} stands under {Quote(label)} already; keep one";

    public static string SameName(string name, string canonical) =>
        $"the name {Quote(name)} stands under {Quote(canonical)} already; keep one";

    public static string NoWord(string text) => $"{Quote(text)} has no word or number in it; write one";

    public static string RegexTooLong(int longest) => $"the regular expression is longer than {longest} characters; split it with |";

    /// <param name="message">As the regular expression library says it; the pattern that it repeats is left out.</param>
    public static string Regex(string message)
    {
        const string Offset = " at offset ";
        int offset = message.LastIndexOf(Offset, StringComparison.Ordinal);
        int reason = offset < 0 ? -1 : message.IndexOf(". ", offset, StringComparison.Ordinal);
        return $"the regular expression cannot be read: "
            + $"{Plain(reason < 0 ? message : message[(reason + 2)..], LongestReason).TrimEnd('.')}";
    }

    public static string StrayBracket(char bracket) => $"{bracket} closes nothing; take it out";

    public static string UnknownSlot(string name) => $"{{{Plain(name)}}} is not a slot; the value is written {{value}}";

    public static string Figure(string term) =>
        $"the term {Quote(term)} is a figure, so the rule finds only articles that give this one; say with words what the figure is about";

    public static string QuotesTakenAway(string text) =>
        $"YAML takes these quotes away, so this finds every form of the words; for exactly these words write '\"{Plain(text)}\"', else "
        + $"leave the quotes out";

    /// <summary>What to say of a mark that cannot stand at the start of <paramref name="rest"/>, inside words; null where it can.</summary>
    public static string? NotInWords(ReadOnlySpan<char> rest) =>
        rest[0] switch
        {
            '"' => "a quote stands inside words; double quotes stand around a whole alternative: fall | \"gave way\", and single quotes "
                + "around the whole term where it begins with one: '\"gave way\" | fall'",
            '“' or '”' => "a curly quote stands here; for a literal write straight quotes: '\"gave way\"'",
            '(' or ')' => "a bracket stands here without its other; write (a | b)",
            '{' or '}' => "{value} stands in pattern: only",
            '*' => "* is not needed: a word finds its inflected forms; for other endings write a regular expression: /soviet\\w*/",
            _ => null,
        };

    private static string Instead(string? nearest, IEnumerable<string> known) =>
        nearest is null ? $"; write one of: {string.Join(", ", known)}" : $"; did you mean {Quote(nearest)}?";

    private static string Describe(Node node) =>
        node switch
        {
            ListNode => "a list",
            MapNode => "keys with values",
            TextNode { Text: "" } => "empty",
            _ => "a text",
        };

    /// <summary>A user's text inside a message: on one line, of bearable length, nothing that a terminal obeys.</summary>
    internal static string Quote(string text) => $"'{Plain(text)}'";

    private static string Plain(string text, int longest = 60)
    {
        string cut = text.Length <= longest ? text : text[..longest] + "…";
        return string.Create(cut.Length, cut, static (span, from) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(from[i]) || char.IsSurrogate(from[i]) ? ' ' : from[i];
            }
        });
    }
}
