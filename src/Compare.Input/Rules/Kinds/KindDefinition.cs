using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compare.Input.Rules.Model;
using Compare.Input.Yaml;

namespace Compare.Input.Rules.Kinds;

/// <summary>
/// What the rule language says of one kind of value: its word, its keys, how they are read, and what editors are told of it.
/// One file a kind, its record beside it; <see cref="FactKinds"/> lists them.
/// </summary>
internal abstract class KindDefinition
{
    /// <summary>A fact of the kind that asks for nothing more. Of which kind this is, it says.</summary>
    public abstract Fact Any { get; }

    public FactKind Kind => Any.Kind;

    /// <summary>The kind, as <c>value</c> takes it.</summary>
    public string Word => Kind.ToString().ToLowerInvariant();

    /// <summary>What it is, for the table of kinds in docs/rules.md and for editors.</summary>
    public abstract string Help { get; }

    /// <summary>The keys that rules of the kind may have beside those that all have.</summary>
    public abstract ImmutableArray<RuleKey> Keys { get; }

    /// <summary>The key that no rule of the kind can do without, where there is one; its reader tells where it is missing.</summary>
    public virtual RuleKey? Required => null;

    /// <summary>Of these keys a rule must have one; empty where it need not.</summary>
    public abstract ImmutableArray<string> OneOf { get; }

    /// <summary>What is said of a rule that has none of them.</summary>
    public virtual string NoneOf => Messages.NothingToFind;

    /// <summary>Whether values are figures, which can rise and fall.</summary>
    public virtual bool IsFigure => false;

    /// <summary>Reads <see cref="Keys"/>, those of patterns, limits and <c>reconcile</c> apart.</summary>
    public abstract Fact Read(RuleFields rule);

    /// <summary>A fault where the rule's own words rule out that a text is a value of it.</summary>
    public virtual void CheckValue(Fact fact, TextNode value, YamlSource source) { }

    /// <summary>What values are reconciled by where a rule does not say.</summary>
    public virtual ReconcileSettings Reconcile => ReconcileSettings.Default;

    public virtual ReconcileSettings ReadReconcile(MapNode map, YamlSource source) => Shares.Read(map, source);

    /// <summary>What stands behind <c>reconcile</c> in rules of this kind, where that is narrower than in others.</summary>
    public virtual JsonObject ReconcileShape() => new() { ["tolerance"] = Shares.ToleranceShape() };

    /// <summary>What stands behind <c>unit</c> in rules of this kind, where that is narrower than in others.</summary>
    public virtual JsonObject? UnitShape() => null;
}

/// <summary>What all kinds of figures have.</summary>
internal abstract class FigureDefinition : KindDefinition
{
    public override ImmutableArray<RuleKey> Keys =>
        [SharedKeys.Of, SharedKeys.Pattern, SharedKeys.Unless, SharedKeys.Least, SharedKeys.Most, SharedKeys.Reconcile];

    public override ImmutableArray<string> OneOf => ["find", SharedKeys.Of.Name, SharedKeys.Pattern.Name];

    public override bool IsFigure => true;
}
