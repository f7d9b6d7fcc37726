using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>
/// Tells what values are about. Built once from a lexicon, whose words it adds to the vocabulary; then immutable and safe from many
/// threads.
/// </summary>
internal sealed class MentionReader
{
    private readonly Tagger tagger;
    private readonly Chunker chunker;
    private readonly ParticipleSettler settler;
    private readonly ClauseLinker linker;

    public MentionReader(Lexicon lexicon, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var words = new GrammarWords(lexicon.Grammar, vocabulary, new WordForms(lexicon));
        var subjects = new SubjectPath(words);
        tagger = new Tagger(words);
        chunker = new Chunker(words);
        settler = new ParticipleSettler(words);
        linker = new ClauseLinker(words);
        Standings = new StandingFinder(words);
        Frames = new FrameFinder(words, subjects, Standings);
        Times = new TimeWords(words);
    }

    internal TimeWords Times { get; }

    internal FrameFinder Frames { get; }

    internal StandingFinder Standings { get; }

    /// <summary>What the values of an article are about, told sentence by sentence as it is asked for.</summary>
    /// <param name="values">In order of place; their spans do not overlap.</param>
    public ArticleMentions Read(Document document, IReadOnlyList<Value> values) => new(this, document, values);

    internal Scene Take(Document document, TokenRange sentence, IReadOnlyList<Value> values)
    {
        List<Item> items = tagger.Assign(document, sentence, values);
        var scene = new Scene(document, sentence, chunker.Group(document, items));
        settler.Settle(scene);
        linker.Link(scene);
        return scene;
    }
}
