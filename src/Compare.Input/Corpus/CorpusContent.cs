using System.Collections.Immutable;
using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Input.Corpus;

/// <summary>The articles on one event.</summary>
/// <param name="Id">Name of its folder, made safe for file names and links.</param>
/// <param name="Title">The same for people to read: <c>fall-of-kabul</c> is "Fall of Kabul".</param>
/// <param name="Articles">At least one, ordinal by path; no two have the same id.</param>
public sealed record CorpusEvent(string Id, string Title, ImmutableArray<Article> Articles);

/// <summary>All that a corpus folder holds.</summary>
/// <param name="Events">Articles that lie in the folder itself first, then its sub-folders, ordinal by name.</param>
/// <param name="Diagnostics">What kept a file from being read, or part of one: in the order of the files.</param>
public sealed record CorpusContent(ImmutableArray<CorpusEvent> Events, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What lies in the folder and was not read, each once, in the order of the diagnostics.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];
}

/// <summary>A file or folder of a corpus that no article was read from.</summary>
/// <param name="Path">As of <see cref="Article.Path"/>.</param>
/// <param name="Reason">A sentence in plain words.</param>
public sealed record LeftOut(string Path, string Reason);
