using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>What the values of one article are about. A sentence is taken apart when somebody asks for it. For one thread.</summary>
internal sealed class ArticleMentions
{
    private readonly MentionReader reader;
    private readonly Document document;
    private readonly IReadOnlyList<Value> values;
    private readonly Dictionary<int, Scene> scenes = [];
    private readonly Dictionary<int, Frame> frames = [];
    private readonly Dictionary<int, TimeFrame> times = [];

    internal ArticleMentions(MentionReader reader, Document document, IReadOnlyList<Value> values) =>
        (this.reader, this.document, this.values) = (reader, document, values);

    /// <summary>What the value at some tokens is about; null where they stand in no noun phrase.</summary>
    public Frame? Of(TokenRange value)
    {
        Scene scene = SceneAt(value.Start);
        int chunk = scene.At(Math.Min(value.End, scene.Sentence.End) - 1);
        if (chunk < 0 || scene[chunk].Kind != ChunkKind.Noun)
        {
            return null;
        }

        int key = scene[chunk].Tokens.Start;
        if (!frames.TryGetValue(key, out Frame? frame))
        {
            frames[key] = frame = reader.Frames.Find(scene, chunk);
        }

        return frame;
    }

    /// <summary>What a date or a time of day is the time of; null where it stands in no words of a sentence.</summary>
    public TimeFrame? TimeAt(TokenRange value)
    {
        Scene scene = SceneAt(value.Start);
        int chunk = scene.At(Math.Min(value.End, scene.Sentence.End) - 1);
        if (chunk < 0)
        {
            return null;
        }

        int key = scene[chunk].Tokens.Start;
        if (!times.TryGetValue(key, out TimeFrame? time))
        {
            times[key] = time = new TimeFrame(scene, reader.Times, chunk);
        }

        return time;
    }

    /// <summary>How the article stands to a statement whose words are no figure: a date, a name, a label.</summary>
    public Standing StandingAt(TokenRange words)
    {
        Scene scene = SceneAt(words.Start);
        int chunk = scene.At(Math.Min(words.End, scene.Sentence.End) - 1);
        if (chunk < 0)
        {
            return Standing.Asserted;
        }

        int first = scene.At(words.Start);
        var frame = new FrameBuilder(chunk)
        {
            First = first < 0 ? chunk : first,
            Governor = VerbOf(scene, chunk),
            Label = true,
        };
        return reader.Standings.Find(scene, frame).Standing;
    }

    /// <summary>How the article stands to the clause that a name stands in, whatever the verb in it says.</summary>
    public Standing StandingAbove(TokenRange name)
    {
        Scene scene = SceneAt(name.Start);
        int chunk = scene.At(name.Start);
        return chunk < 0 ? Standing.Asserted : reader.Standings.Find(scene, new FrameBuilder(chunk)).Standing;
    }

    /// <summary>Whether what is said by a word, or by the verb before it, was planned and did not come: "was to have been".</summary>
    public bool IsContrary(int token)
    {
        Scene scene = SceneAt(token);
        int chunk = scene.At(token);
        return chunk >= 0
            && VerbOf(scene, chunk) is >= 0 and var verb
            && verb <= chunk
            && reader.Standings.Find(scene, new FrameBuilder(chunk) { Governor = verb }).Standing == Standing.Counterfactual;
    }

    /// <summary>Whether a word stands in a phrase behind a preposition: "a friend of Jane Doe".</summary>
    public bool IsGoverned(int token)
    {
        Scene scene = SceneAt(token);
        return scene.Is(scene.At(token) - 1, ChunkKind.Preposition);
    }

    /// <summary>Whether a word is a verb, or says a state: such a word is read with its own figure only.</summary>
    public bool IsPredicate(int token)
    {
        Scene scene = SceneAt(token);
        int chunk = scene.At(token);
        return chunk >= 0
            && (
                scene[chunk].Kind is ChunkKind.Verb or ChunkKind.Adjective
                || scene[chunk].State == token
                || scene[chunk].Participles.Contains(token)
            );
    }

    /// <summary>The verb of a clause that some words stand in: themselves, the nearest before them, else the nearest behind.</summary>
    private static int VerbOf(Scene scene, int chunk)
    {
        for (int i = chunk; i >= 0; i--)
        {
            if (scene[i].Kind == ChunkKind.Verb && scene[i].Clause == scene[chunk].Clause)
            {
                return i;
            }
        }

        for (int i = chunk + 1; i < scene.Chunks.Count; i++)
        {
            if (scene[i].Kind == ChunkKind.Verb && scene[i].Clause == scene[chunk].Clause)
            {
                return i;
            }
        }

        return -1;
    }

    private Scene SceneAt(int token)
    {
        int sentence = document.SentenceOf[token];
        if (!scenes.TryGetValue(sentence, out Scene? scene))
        {
            scenes[sentence] = scene = reader.Take(document, document.Sentences[sentence].Tokens, values);
        }

        return scene;
    }
}
