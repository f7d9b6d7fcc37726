namespace Compare.Input.Rules.Model;

/// <summary>What kind of value a fact has.</summary>
public enum FactKind
{
    Count,
    Measure,
    Money,
    Percent,
    Age,
    Duration,
    Date,
    Time,
    Name,
    Choice,
    Quote,
}

/// <summary>What a rule asks for: one record a kind, in <c>Rules/Kinds</c>, with what only that kind has.</summary>
internal abstract record Fact
{
    public abstract FactKind Kind { get; }

    /// <summary>Unit claims are given in: "year" for a duration, a currency code for money, a unit for a measure; else null.</summary>
    public virtual string? Unit => null;
}

/// <summary>A figure: what can rise and fall.</summary>
internal abstract record FigureFact : Fact
{
    /// <summary>What is counted or measured: must stand right by the figure. Null where the rule does not say.</summary>
    public Term? Of { get; init; }
}
