using System.Collections.Frozen;

namespace Compare.Input.Rules;

/// <summary>
/// What each word of the rule language says, in Markdown: the table of keys in docs/rules.md and the texts that editors show
/// are made of this. A key that stands under another is named with it: <c>find all</c>.
/// </summary>
public static class RuleHelp
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "names the fact's page: small letters, digits, `-`, `_`. Without it, the file's name. Once in an event",
        ["title"] = "what the report calls the fact. Required",
        ["question"] = "the question that the fact answers, for people",
        ["value"] = "the kind of value, from the table below. Required",
        ["unit"] =
            "what figures are given in. Duration and age: `second`, `minute`, `hour`, `day`, `week`, `month` or `year` (`year` where it "
            + "is left out). "
            + "Money: a code such as `USD`; left out, each amount keeps its own currency. Measure: the unit's name in the singular, "
            + "required; what measures "
            + "the same is converted (miles to `kilometre`, hectares to `acre`, `degree fahrenheit` to `degree celsius`). A ton, gallon "
            + "or pint is the American "
            + "one, a barrel one of oil",
        ["part"] = "`start` or `end`: which end of a period answers the question, as of \"the war (1979-1989)\". A single date is both",
        ["of"] = "what a figure counts or measures; must stand right by it. A term",
        ["choices"] =
            "of a `choice`: its labels, each with the phrases that stand for it. A phrase is a pattern without `{value}`; `…` is a gap",
        ["compatible"] = "of a `choice`: pairs of labels that do not contradict each other",
        ["names"] = "of a `name`: the names it can be; other spellings behind `=`",
        ["role"] = "of a `name`: the post or part that the name has: `mayor`, `suspect`, `winner`. A term",
        ["speaker"] = "of a `quote`: who said it. A term",
        ["words"] = "of a `quote`: what it is about; terms, each of which stands in it",
        ["find"] = "the surroundings that the value must stand in",
        ["pattern"] = "the exact words around the value, which is written `{value}`; a pattern or a list of them",
        ["unless"] = "patterns that must not fit: `{value} … seriously`. For what `none` would exclude from too much",
        ["least"] = "the smallest value, or the first date, that the fact can have: `$1 billion`. What is sure to be below it is left out",
        ["most"] = "the largest value, or the last date, that the fact can have",
        ["since"] =
            "the year, month or day (2020-05-04) from which on the event is told; a value whose sentence speaks of a time before is left "
            + "out",
        ["scope"] = "what claims may speak of, each with where such a claim stands; only claims of one scope are set against each other",
        ["develops"] =
            "`rises`, `falls` or `changes`: the fact moves while articles are written, so time may part two versions. Left out, it is "
            + "settled",
        ["reconcile"] =
            "`{ tolerance: 10%, rounding: 5% }`: how far a figure may lie from an open bound and still be consistent, and how far off a "
            + "round figure may be",
        ["reference"] = "`{ value: …, source: … }`: an answer known from elsewhere, shown beside the articles' and never called the truth",
        ["tests"] = "sentences with what the rule must read in them",

        ["find all"] =
            "each of these terms must stand there. A term is a word in all its forms, or several ways to say it: `fall | collapse`",
        ["find any"] = "at least one of these terms must stand there",
        ["find none"] = "none of these terms may stand there",
        ["find clause"] = "what the value's clause must have; the same as `all`, `any` and `none` directly under `find`",
        ["find sentence"] = "what the value's sentence must have",
        ["find paragraph"] = "what the value's paragraph must have",
        ["find article"] = "what the article must have, anywhere",
        ["reconcile tolerance"] =
            "a share from `0%` to `100%`, or `0` to `1`: how far a figure may lie from an open bound and still be consistent; 10% where "
            + "it is left out",
        ["reconcile rounding"] =
            "a share of a round figure, such as `5%`, by which it may be off; `none` where figures are as exact as they are written. 5% "
            + "where it is left out",
        ["reference value"] = "the known answer, as a reader would write it",
        ["reference source"] = "where it is known from",
        ["tests text"] = "a sentence as an article might have it",
        ["tests value"] =
            "what the rule must read in the text, as a reader would write it: `about 15,000`, `3½ years`, `May 2020`, a label, a name",
        ["tests none"] = "`true`: the rule must read nothing in the text",
        ["tests published"] =
            "the day, month or year that \"last week\" is read against: `2020-05-03`; of `values`, a list with one for each",
        ["tests scope"] = "the label of the scope that the claim must belong to",
        ["tests values"] = "two values or more, each of one article",
        ["tests verdict"] = "how articles with these values must come out",

        ["kind count"] = "a number of things",
        ["kind measure"] = "a figure with a unit: metres, tonnes, magnitude",
        ["kind money"] = "an amount",
        ["kind percent"] = "a percentage",
        ["kind age"] = "how old somebody is",
        ["kind duration"] = "how long something took",
        ["kind date"] = "a day, month, year or period",
        ["kind time"] = "a time of day: `9 p.m.`, `21:05`, `around midnight`",
        ["kind name"] = "a person or body",
        ["kind choice"] = "one of the labels of the rule",
        ["kind quote"] = "somebody's words in quotation marks",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The help of a key of a rule, or with the key it stands under.</summary>
    /// <exception cref="KeyNotFoundException">The language has no such key.</exception>
    public static string Of(string key) => Texts[key];

    /// <summary>The same without Markdown's marks.</summary>
    public static string Plain(string key) => Texts[key].Replace("`", "", StringComparison.Ordinal);
}
