namespace Compare.Input.Rules.Kinds;

/// <summary>The keys that several kinds have, yet not all.</summary>
internal static class SharedKeys
{
    public static readonly RuleKey Unit = new(
        "unit",
        "what figures are given in. Duration and age: `second`, `minute`, `hour`, `day`, `week`, `month` or `year` (`year` where it "
            + "is left out). "
            + "Money: a code such as `USD`; left out, each amount keeps its own currency. Measure: the unit's name in the singular, "
            + "required; what measures "
            + "the same is converted (miles to `kilometre`, hectares to `acre`, `degree fahrenheit` to `degree celsius`). A ton, gallon "
            + "or pint is the American "
            + "one, a barrel one of oil",
        Shapes.TextRef
    );

    public static readonly RuleKey Of = new("of", "what a figure counts or measures; must stand right by it. A term", Shapes.TextRef);

    public static readonly RuleKey Pattern = new(
        "pattern",
        "the exact words around the value, which is written `{value}`; a pattern or a list of them",
        Shapes.Patterns
    );

    public static readonly RuleKey Unless = new(
        "unless",
        "patterns that must not fit: `{value} … seriously`. For what `none` would exclude from too much",
        Shapes.Patterns
    );

    public static readonly RuleKey Least = new(
        "least",
        "the smallest value, or the first date, that the fact can have: `$1 billion`. What is sure to be below it is left out",
        Shapes.TextRef
    );

    public static readonly RuleKey Most = new("most", "the largest value, or the last date, that the fact can have", Shapes.TextRef);

    public static readonly RuleKey Reconcile = new(
        "reconcile",
        "`{ tolerance: 10%, rounding: 5% }`: how far a figure may lie from an open bound and still be consistent, and how far off a "
            + "round figure may be",
        () => Shapes.Mapping(Shares.Tolerance, Shares.Rounding)
    );
}
