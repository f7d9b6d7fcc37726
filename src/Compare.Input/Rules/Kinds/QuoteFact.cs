using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>What somebody said, in quotation marks.</summary>
internal sealed record QuoteFact : Fact
{
    public override FactKind Kind => FactKind.Quote;

    /// <summary>Who said it. Null where anybody may have.</summary>
    public Term? Speaker { get; init; }

    /// <summary>Each of these stands in it. Empty where its words do not matter.</summary>
    public ImmutableArray<Term> Words { get; init; } = [];
}

internal sealed class QuoteDefinition : KindDefinition
{
    private static readonly RuleKey Speaker = new("speaker", "of a `quote`: who said it. A term", Shapes.TextRef);

    private static readonly RuleKey Words = new(
        "words",
        "of a `quote`: what it is about; terms, each of which stands in it",
        Shapes.TextsRef
    );

    /// <summary>What no other kind has.</summary>
    public static readonly ImmutableArray<RuleKey> Own = [Speaker, Words];

    public override Fact Any { get; } = new QuoteFact();

    public override string Help => "somebody's words in quotation marks";

    public override ImmutableArray<RuleKey> Keys => Own;

    public override ImmutableArray<string> OneOf => RuleKey.Names(Own);

    public override string NoneOf => Messages.QuoteNeeds;

    public override Fact Read(RuleFields rule) =>
        new QuoteFact { Speaker = rule.Term(Speaker), Words = [.. rule.Fields.Texts(Words.Name).Select(rule.Terms.Read)] };
}
