using System.Globalization;
using Compare.Input.Rules;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Input;

/// <summary>Bad rules, each with all its faults in order: line, column, and a part of the message.</summary>
public class RuleFaultTests
{
    // Four lines without fault; what a case adds to a rule of the kind begins on line 5.
    private const string Count = "title: T\nvalue: count\nof: boat\ntests: [{ text: x, none: true }]\n";
    private const string Choice =
        "title: T\nvalue: choice\nchoices: { open: stay open, shut: close, half: half open }\ntests: [{ text: x, none: true }]\n";
    private const string Name = "title: T\nvalue: name\nrole: mayor\ntests: [{ text: x, none: true }]\n";
    private const string Duration = "title: T\nvalue: duration\nof: war\ntests: [{ text: x, none: true }]\n";

    // Whole files
    [TestCase("", "1:1 the file holds no rule")]
    [TestCase("# only a remark\n", "1:1 the file holds no rule")]
    [TestCase("~", "1:1 a rule is keys with values, not a text")]
    [TestCase("- title: T", "1:1 a rule is keys with values, not a list")]
    [TestCase(
        "{}",
        "1:1 'value' is missing; add value: and one of count, measure",
        "1:1 the rule has no tests",
        "1:1 'title' is missing; add title:"
    )]
    [TestCase("title: T\n---\ntitle: U", "1:1 'value' is missing", "1:1 has no tests", "2:1 a second document begins here")]
    // YAML
    [TestCase(Count + "find:\n\tall: a", "6:1 a tab indents this line")]
    [TestCase(Count + "find: { all: [\"gave way\" | fall] }", "5:26 text follows a closing quote")]
    [TestCase(Count + "question: @home", "5:11 a text cannot begin with @; put single quotes")]
    [TestCase(Count + "question: When: at noon?", "5:15 a colon followed by a space")]
    [TestCase(Count + "find: { all: [fall, collapse }", "5:30 cannot be read as YAML")]
    [TestCase(Count + "question: 'Why?", "5:11 this quote is not closed")]
    [TestCase(Count + "pattern: {value} boats", "5:18 needs single quotes around it: '{value} years'")]
    [TestCase(Count + "pattern: [lost {value} boats]", "5:16 needs single quotes around it: '{value} years'")]
    [TestCase(Count + "question: &q Why?", "5:11 anchors (&) and aliases (*)")]
    [TestCase(Count + "question: *q", "5:11 anchors (&) and aliases (*)")]
    [TestCase(Count + "question: !!str Why?", "5:11 tags (!) are not part")]
    [TestCase(Count + "question: \"a\\0b\"", "5:11 cannot be shown (U+0000)")]
    [TestCase(Count + "question: \"\\ud83d\"", "5:11 a backslash in this text")]
    [TestCase(
        Count + "find: { any: \"/\\bfell/\" }",
        "5:14 (U+0008) stands in this text; take it out, or, where it comes from a backslash, use single quotes"
    )]
    [TestCase(Count + "question: \"\\w\"", "5:11 a backslash in this text begins no character that YAML knows")]
    [TestCase(Count + "? [a]\n: b", "5:3 a key must be a word")]
    [TestCase(Count + "find: [[[[[[[[[[[[[[[[[[[[[[", "5:27 nested more than 20 levels")]
    // Keys and types
    [TestCase(
        Count + "titel: U\nfind: { al: a, sentance: { any: b } }",
        "5:1 unknown key 'titel'; did you mean 'title'?",
        "6:9 unknown key 'al'; did you mean 'all'?",
        "6:16 unknown key 'sentance'; did you mean 'sentence'?"
    )]
    [TestCase(Count + "colour: red", "5:1 unknown key 'colour'; write one of: id, title, question, value, unit, part, of,")]
    [TestCase(
        Count + "title: U\nof: ship\ntitle: V",
        "5:1 'title' stands here a second time, first on line 1",
        "6:1 'of' stands here a second time, first on line 3",
        "7:1 'title' stands here a second time, first on line 1"
    )]
    [TestCase(
        Count + "question: [a]\nfind: a\nreconcile: []",
        "5:11 'question' must be a text, not a list",
        "6:7 'find' must be keys with values, not a text; write { all: [fall | collapse] }",
        "7:12 'reconcile' must be keys with values, not a list"
    )]
    [TestCase(Count + "question:\nfind: {}\npattern: []", "5:10 'question' is empty", "6:7 'find' is empty", "7:10 'pattern' is empty")]
    [TestCase(Count + "id: The Boats!", "5:5 write it in small letters, digits, - and _: id: the-boats")]
    [TestCase(
        Count + "unit: boat\nchoices: { a: b, c: d }\nrole: mayor",
        "5:1 'unit' does not fit value: count; it goes with measure, money, age, duration",
        "6:1 'choices' does not fit value: count; it goes with choice",
        "7:1 'role' does not fit value: count; it goes with name"
    )]
    [TestCase("title: T\nvalue: cuont\ntests: [{ text: x, none: true }]", "2:8 'cuont' is not a kind of value; did you mean 'count'?")]
    [TestCase("title: T\nvalue: 12\ntests: [{ text: x, none: true }]", "2:8 '12' is not a kind of value; write one of: count, measure")]
    [TestCase("title: T\nvalue: date\ntests: [{ text: x, none: true }]", "1:1 would take every value of its kind; say which with find:")]
    [TestCase("title: T\nvalue: name\ntests: [{ text: x, none: true }]", "1:1 a name needs names:")]
    [TestCase("title: T\nvalue: quote\ntests: [{ text: x, none: true }]", "1:1 a quote needs speaker:")]
    [TestCase("title: T\nvalue: measure\nof: wave\ntests: [{ text: x, none: true }]", "1:1 'unit' is missing; a measure needs")]
    [TestCase(Duration + "unit: years", "5:7 'years' is not a unit of time; did you mean 'year'?")]
    [TestCase("title: T\nvalue: money\nof: fine\nunit: dollars\ntests: [{ text: x, none: true }]", "4:7 three-letter code: USD")]
    // Terms
    [TestCase(
        Count + "find: { all: [fall |, '', '|'] }",
        "5:21 nothing stands on one side of |",
        "5:23 'all' is empty",
        "5:28 nothing stands on one side of |",
        "5:29 nothing stands on one side of |"
    )]
    [TestCase(Count + "find: { all: a | | b, none: '-' }", "5:18 nothing stands on one side of |", "5:30 '-' has no word or number")]
    [TestCase(Count + "find: { any: 'fall | \"gave way' }", "5:22 the literal has no closing \"")]
    [TestCase(Count + "find: { any: '\"gave way\" up | fall' }")]
    [TestCase(Count + "find: { any: gave \"way\" }")]
    [TestCase(Count + "find: { any: gave \"way }", "5:19 a quote stands inside words")]
    [TestCase(Count + "find: { any: fall | '\"gave way\"' }")]
    [TestCase(Count + "find: { any: fall | ''\"gave way\"' }", "5:23 a quote stands")]
    [TestCase(
        Count + "find: { any: fall | 'gave way' | kill }",
        "5:21 single quotes mean nothing inside a term; leave them out, or write double quotes for exactly these words: kill | \"gave way\""
    )]
    [TestCase(Count + "find: { any: “gave way” }", "5:14 a curly quote stands here")]
    [TestCase(Count + "find: { any: (old | new) bridge, all: (old bridge }", "5:39 ( is not closed")]
    [TestCase(Count + "find: { none: old) bridge }", "5:18 a bracket stands here without its other")]
    [TestCase(Count + "find: { any: stay … open, all: … open }", "5:32 a gap stands between two words")]
    [TestCase(Count + "find: { any: soviet* }", "5:20 * is not needed")]
    [TestCase(
        Count + "find: { any: \"gave way\" }",
        "5:14 YAML takes these quotes away, so this finds every form of the words; for exactly these words write '\"gave way\"'"
    )]
    [TestCase(Count + "find: { any: '/fell|(/' }", "5:22 the regular expression cannot be read: Not enough )'s")]
    [TestCase(Count + "find: { any: '/(?=fall)/', all: '/(a)\\1/' }", "5:16 needs backtracking", "5:35 needs backtracking")]
    [TestCase(Count + "find: { any: '/a*/', all: '/fall' }", "5:16 matches even where there is no text", "5:28 no closing /")]
    [TestCase(
        Count + "find: { any: ['/fall, fell', /fall, fell/] }",
        "5:16 the regular expression has no closing /; a / that belongs to it is written \\/",
        "5:30 put single quotes around the whole term"
    )]
    [TestCase(Count + "find: { all: a, clause: { any: b } }", "5:17 mean the clause already")]
    // Patterns
    [TestCase(Count + "pattern: lost boats", "5:10 {value} is missing")]
    [TestCase(Count + "pattern: '{value} of {value} boats'", "5:22 {value} stands here a second time")]
    [TestCase(Count + "pattern: 'lost {valeu} boats'", "5:16 {valeu} is not a slot")]
    [TestCase(Count + "pattern: '{value}'", "5:11 this pattern takes any value")]
    [TestCase(Count + "pattern: 'lost {value'", "5:16 { is not closed")]
    [TestCase(Count + "pattern: '(lost | sunk {value}'", "5:11 ( is not closed", "5:24 {value} stands in pattern: only")]
    [TestCase(Count + "pattern: 'lost) {value}'", "5:15 ) closes nothing")]
    [TestCase(
        Count + "pattern: '… {value} … … boats …'",
        "5:11 a gap stands between two words",
        "5:23 a gap stands between",
        "5:31 a gap stands between"
    )]
    [TestCase(Count + "pattern: 'lost (a | ) {value}'", "5:21 nothing stands on one side of |")]
    [TestCase(Count + "pattern: 'lost {value} |'", "5:25 nothing stands on one side of |")]
    [TestCase(Count + "pattern: 'lost /(sh|b)oats{1,2}/'", "5:11 {value} is missing")]
    [TestCase(Count + "pattern: 'lost /{value} boats'", "5:16 the regular expression has no closing /")]
    [TestCase(Count + "pattern: '{value}, ;'", "5:20 ';' has no word")]
    // Choices
    [TestCase("title: T\nvalue: choice\ntests: [{ text: x, none: true }]", "1:1 'choices' is missing")]
    [TestCase("title: T\nvalue: choice\nchoices: { a: b }\ntests: [{ text: x, none: true }]")]
    [TestCase(
        "title: T\nvalue: choice\nchoices: { a: 'is {value}', b: [c, ], d: [e, C] }\ntests: [{ text: x, none: true }]",
        "3:19 {value} stands in pattern: and unless: only",
        "3:46 the phrase 'C' stands under 'b' already"
    )]
    [TestCase(
        "title: T\nvalue: choice\nchoices: { a: b, c: '8-7 | /Cubs 8, (In|Cl/' }\ntests: [{ text: x, none: true }]",
        "3:43 the regular expression cannot be read: Not enough )'s"
    )]
    [TestCase(Choice + "compatible: [open, shut]", "5:14 write two labels: [[", "5:20 write two labels: [[")]
    [TestCase(
        Choice + "compatible: [[open, shutt], [half, half]]",
        "5:21 'shutt' is not a label of this rule; did you mean 'shut'?",
        "5:36 the two labels are the same"
    )]
    // Names
    [TestCase(
        Name + "names: [Ann = , Bob = Rob, Rob]",
        "5:14 nothing stands on one side of =",
        "5:28 the name 'Rob' stands under 'Bob' already"
    )]
    [TestCase(
        Name + "names: [Ann Example]\nreference: { value: Anne Example }",
        "6:21 'Anne Example' is not a name of this rule; did you mean 'Ann Example'?"
    )]
    // Scopes
    [TestCase(
        Count + "scope: killed",
        "5:8 'scope' must be keys with values, not a text; write { killed and missing: missing | unaccounted for }"
    )]
    [TestCase(Count + "scope: {}", "5:8 'scope' is empty")]
    [TestCase(
        Count + "scope: { a: {}, b: '', c: { al: x }, d: [] }",
        "5:13 'a' is empty",
        "5:20 'b' is empty",
        "5:29 unknown key 'al'; did you mean 'all'?",
        "5:41 'd' is empty"
    )]
    [TestCase(Count + "scope: { a: otherwise, b: otherwise }", "5:24 a second scope takes all other claims")]
    [TestCase(
        "title: T\nvalue: count\nof: boat\nscope: { lost: lost }\ntests:\n  - { text: x, value: 3, scope: last }\n  - { text: x, none: "
            + "true, scope: lost }",
        "6:33 'last' is not a scope of this rule; did you mean 'lost'?",
        "7:35 it stands beside value:"
    )]
    [TestCase("title: T\nvalue: count\nof: boat\ntests: [{ text: x, value: 3, scope: lost }]", "4:37 the rule has no scopes")]
    // Development
    [TestCase(Count + "develops: rise", "5:11 'rise' is not a way to develop; did you mean 'rises'?")]
    [TestCase(Choice + "develops: falls", "5:11 a choice neither rises nor falls; write develops: changes")]
    [TestCase(
        "title: T\nvalue: count\nof: boat\ntests:\n  - { values: [3, 4], published: [2020-05, May], verdict: differ }\n  - { values: [3, "
            + "4], published: 2020-05, verdict: differ }",
        "5:44 write the date as YYYY",
        "6:23 give each of the values its date"
    )]
    // Reconciling, reference, tests
    [TestCase(Count + "reconcile: { tolerance: 10 }", "5:25 write the tolerance as a share")]
    [TestCase(Count + "reconcile: { tolerance: -5% }", "5:25 write the tolerance as a share")]
    [TestCase(Count + "reconcile: { tolerance: some }", "5:25 write the tolerance as a share")]
    [TestCase(Count + "reference: { source: me }", "5:12 'value' is missing; add value: and the known answer")]
    [TestCase("title: T\nvalue: count\nof: boat", "1:1 the rule has no tests; add tests:")]
    [TestCase("title: T\nvalue: count\nof: boat\ntests: []", "4:8 'tests' is empty")]
    [TestCase(
        "title: T\nvalue: count\nof: boat\ntests:\n  - It sank.\n  - { text: x }\n  - { text: x, value: 3, none: true }\n  - { value: 3 "
            + "}\n  - { text: x, none: no }",
        "5:5 a test is {",
        "6:5 say what the text states with value:, or none: true",
        "7:5 one of the two",
        "8:5 'text' is missing",
        "9:22 none: takes true only"
    )]
    [TestCase(
        "title: T\nvalue: count\nof: boat\ntests:\n  - { values: [3, 4], verdict: differs }\n  - { values: [3], verdict: agree }\n  - { "
            + "values: [3, 4] }\n  - { text: x, values: [3, 4], verdict: agree }",
        "5:32 'differs' is not a verdict; did you mean 'differ'?",
        "6:5 a verdict needs two values",
        "7:5 'verdict' is missing",
        "8:7 a test of values has values:, published: and verdict: only"
    )]
    [TestCase(
        "title: T\nvalue: count\nof: boat\ntests:\n  - { text: It sank, they say, none: true }\n  - { text: x, value: 3, published: May "
            + "2020 }",
        "5:22 unknown key 'they say'; inside { } a comma ends a text, so put quotes around it: text: 'It sank, they say'",
        "6:37 write the date as YYYY"
    )]
    [TestCase(
        "title: T\nvalue: count\nof: boat\ntests:\n  - { text: x, value: up to 400,000 }\n  - { text: It's 3, not 4, none: true }\n  - { "
            + "text: x, value: 1,234,000, published: 2020 }",
        "5:33 unknown key '000'; inside { } a comma ends a text, so put quotes around it: value: 'up to 400,000'",
        "6:21 unknown key 'not 4'; inside { } a comma ends a text, so put quotes around it: text: 'It''s 3, not 4'",
        "7:25 unknown key '234'; inside { } a comma ends a text, so put quotes around it: value: '1,234,000'"
    )]
    [TestCase(
        "title: T\nvalue: count\nof: boat\ntests:\n  - { text: \"x\", nothing }\n  - { text: x, nothing: , value: 3 }\n  - { text: x, "
            + "value: [3], 4 }",
        "5:5 say what the text",
        "5:18 unknown key 'nothing'; write one of",
        "6:16 unknown key 'nothing'; write one of",
        "7:23 'value' must be a text",
        "7:28 unknown key '4'; write one of"
    )]
    public void Tells_every_fault(string text, params string[] expected)
    {
        RuleSet set = RuleLoader.LoadText("rules/a.yaml", text, null);
        string[] told = [.. set.Diagnostics.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Line}:{f.Column} {f.Message}"))];
        bool asExpected =
            told.Length == expected.Length
            && told.Zip(expected)
                .All(pair =>
                    pair.First.Split(' ')[0] == pair.Second.Split(' ')[0]
                    && pair.First.Contains(
                        pair.Second[(pair.Second.IndexOf(' ', StringComparison.Ordinal) + 1)..],
                        StringComparison.Ordinal
                    )
                );
        Assert.That(asExpected, Is.True, "told:\n" + string.Join('\n', told));
        Assert.That(
            set.Rules.IsEmpty,
            Is.EqualTo(set.Diagnostics.Any(f => f.Severity == Severity.Error)),
            "a rule with an error is not loaded"
        );
    }
}
