using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>Tells what a figure counts or measures.</summary>
internal sealed class EntityFinder(GrammarWords words)
{
    private readonly WordSet of = words.List("of");
    private readonly WordSet measures = words.List("measure");

    /// <param name="frameOf">What another noun phrase hangs on.</param>
    public void Find(Scene scene, FrameBuilder frame, Func<int, FrameBuilder> frameOf)
    {
        Chunk phrase = scene[frame.Noun];
        if (frame.Entity >= 0 && scene[frame.Entity] is { Pronoun: false })
        {
            return;
        }

        if (phrase.HasNoun || phrase is { State: >= 0, Definite: true })
        {
            frame.Entity = frame.Noun;
            return;
        }

        int behind = scene.Behind(frame.Noun);
        if (scene.Is(behind, ChunkKind.Preposition) && of.Contains(scene.Word(behind)) && scene.Is(scene.Behind(behind), ChunkKind.Noun))
        {
            int counted = scene.Behind(behind);
            if (!scene[counted].Pronoun)
            {
                frame.Entity = scene[counted].HasNoun || scene[counted].State >= 0 ? counted : -1;
                return;
            }
        }

        if (frame.Container >= 0 && CountedBy(scene, frame.Container) is var inside && inside >= 0)
        {
            frame.Entity = inside;
            return;
        }

        Inherit(scene, frame, frameOf);
        if (frame.Entity < 0 && phrase.State >= 0)
        {
            frame.Entity = frame.Noun;
        }
    }

    /// <summary>The noun of "the number of wounded", "the toll of the dead"; -1 where there is none.</summary>
    private int CountedBy(Scene scene, int container)
    {
        int preposition = scene.Behind(container);
        int noun = preposition < 0 ? -1 : scene.Behind(preposition);
        return
            measures.Contains(scene.Word(container))
            && scene.Is(preposition, ChunkKind.Preposition)
            && of.Contains(scene.Word(preposition))
            && scene.Is(noun, ChunkKind.Noun)
            && scene[noun].Figure is null
            ? noun
            : -1;
    }

    /// <summary>
    /// "killed 12 people and injured 40": the noun of the figure before in the sentence, of a figure that is no share or sum.
    /// </summary>
    private static void Inherit(Scene scene, FrameBuilder frame, Func<int, FrameBuilder> frameOf)
    {
        if (
            scene[frame.Noun].Figure is not Quantity { Kind: ValueKind.Number, Nominal: not 1 }
            || frame.Role is not ("subject" or "object" or "exist")
        )
        {
            return;
        }

        for (int i = frame.Noun - 1; i >= 0; i--)
        {
            if (
                scene.IsFigure(i)
                && scene[i].Figure!.Kind == ValueKind.Number
                && scene[i].HasNoun
                && frameOf(i).Role is "subject" or "object" or "exist"
            )
            {
                (frame.Entity, frame.Inherited) = (i, true);
                return;
            }
        }
    }
}
