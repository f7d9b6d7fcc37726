using System.Collections.Immutable;
using Compare.Input.Rules.Model;
using Compare.Text.Common;

namespace Compare.Input.Rules;

/// <summary>What loading gives.</summary>
/// <param name="Rules">Those without error, in ordinal order of their files' paths. No two that an event can meet share an id.</param>
/// <param name="Diagnostics">All faults of all files, by file in the same order, then by place.</param>
public sealed record RuleSet(ImmutableArray<FactRule> Rules, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The files whose rule has an error, each with the id that it would have.</summary>
    public ImmutableArray<BrokenRule> Broken { get; init; } = [];
}

/// <param name="Id">As the file says it, or the file's name, where nothing more can be read in it.</param>
public sealed record BrokenRule(string Path, string Id);
