using System.Collections.Immutable;
using Compare.Text.Language;

namespace Compare.Text.Mentions;

/// <summary>A frame in the making: chunks by their number in the sentence.</summary>
internal sealed class FrameBuilder(int noun)
{
    public int Noun { get; } = noun;

    /// <summary>The first chunk of its words; a label's may be several.</summary>
    public int First { get; init; } = noun;

    public string Role { get; set; } = "";

    public string Rule { get; set; } = "";

    public int Governor { get; set; } = -1;

    public int Entity { get; set; } = -1;

    public int Container { get; set; } = -1;

    public int Whole { get; set; } = -1;

    public int Standing { get; set; } = -1;

    public bool OwnVerb { get; set; }

    public bool IsWhole { get; set; }

    public bool Remainder { get; set; }

    public bool Near { get; set; }

    public bool Another { get; set; }

    public bool OwnedWhole { get; set; }

    public bool Revises { get; set; }

    /// <summary>Whether it is no figure but a name or a label.</summary>
    public bool Label { get; init; }

    public bool Inherited { get; set; }

    /// <summary>Tokens.</summary>
    public List<int> Predicates { get; } = [];

    /// <summary>Tokens.</summary>
    public List<int> Outer { get; } = [];

    /// <summary>Numbers of clauses.</summary>
    public HashSet<int> Clauses { get; } = [];

    /// <summary>Says that a chunk is said of it.</summary>
    public void Say(Scene scene, int chunk)
    {
        int head = scene[chunk].State >= 0 && !scene[chunk].HasNoun ? scene[chunk].State : scene[chunk].Head;
        if (!Predicates.Contains(head))
        {
            Predicates.Add(head);
        }

        if (scene[chunk].Outer >= 0)
        {
            Predicates.Add(scene[chunk].Outer);
        }

        Clauses.Add(scene[chunk].Clause);
    }

    public Frame ToFrame(Scene scene, ImmutableArray<TokenRange> scope, Standing standing, string standingRule)
    {
        Chunk phrase = scene[Noun];
        Chunk? entity = Entity >= 0 ? scene[Entity] : null;
        return new Frame
        {
            Phrase = phrase.Tokens,
            Entity = entity?.Tokens,
            EntityHead =
                entity is null ? -1
                : entity.HasNoun || entity.Pronoun || entity.State < 0 ? entity.Head
                : entity.State,
            IsBare = entity is { HasNoun: false },
            Inherited = Inherited,
            Role = Role,
            Rule = Rule,
            Predicates = [.. Predicates],
            Outer = [.. Outer],
            Container = Container < 0 ? null : scene[Container].Tokens,
            Whole = Whole < 0 ? null : scene[Whole].Tokens,
            WholeFigure = Whole < 0 || scene[Whole].Figure is null ? null : scene[Whole].FigureTokens,
            HasOwnVerb = OwnVerb,
            IsWhole = IsWhole,
            Remainder = Remainder,
            IsOfAnother = Another,
            IsWholeOwned = OwnedWhole,
            Revises = Revises,
            Standing = standing,
            StandingRule = standingRule,
            Scope = scope,
            Near = Near,
        };
    }
}
