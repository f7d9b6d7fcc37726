using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>
/// What a date or a time of day is the time of: of "Police said on Thursday that the bridge fell on Monday" Thursday is that of the
/// saying, Monday that of the fall. Built for one time of a sentence, then immutable.
/// </summary>
internal sealed class TimeFrame
{
    private readonly Scene scene;
    private readonly TimeWords words;
    private readonly int time;

    /// <summary>The noun phrases that the time stands in or right behind: "the collapse of the bridge on Monday".</summary>
    private readonly List<int> beside = [];

    /// <summary>Whether those alone are its own: "a year after an inspection in 2019".</summary>
    private readonly bool apart;

    /// <summary>The verb that the time hangs on; -1 where its clause has none.</summary>
    private readonly int governor;

    /// <summary>The clause that tells what happened.</summary>
    private readonly int clause;

    /// <summary>The token of the verb that the time hangs on; -1 where its clause has none.</summary>
    public int Governor => governor < 0 || apart ? -1 : scene[governor].Head;

    internal TimeFrame(Scene scene, TimeWords words, int time)
    {
        (this.scene, this.words, this.time) = (scene, words, time);
        governor = new TimeGovernor(scene, time).Find();
        clause = scene[governor < 0 ? time : governor].Clause;
        apart = AddBeside() || beside.Exists(IsBehindApart) || IsApart(scene.Before(time));
    }

    /// <summary>Whether some words of the sentence name what happened at the time; of words of another sentence it is not asked.</summary>
    public bool Reads(TokenRange words)
    {
        if (!scene.Sentence.Contains(words))
        {
            return true;
        }

        for (int token = words.Start; token < words.End; token++)
        {
            int chunk = scene.At(token);
            if (chunk < 0 || chunk == time || beside.Contains(chunk))
            {
                return true;
            }

            if (scene[chunk].Kind is ChunkKind.Verb or ChunkKind.Noun or ChunkKind.Adjective)
            {
                return Reads(chunk);
            }
        }

        return true;
    }

    /// <summary>
    /// The noun that other words of the sentence are of, "the collapse" of "of the bridge"; null where they are of none.
    /// </summary>
    public TokenRange? HeadOf(TokenRange words)
    {
        int chunk = scene.Sentence.Contains(words) ? scene.At(words.End - 1) : -1;
        return
            chunk >= 2
            && scene.Is(chunk - 1, ChunkKind.Preposition)
            && this.words.Of.Contains(scene.Word(chunk - 1))
            && scene.Is(chunk - 2, ChunkKind.Noun)
            ? scene[chunk - 2].Tokens
            : null;
    }

    private bool Reads(int chunk)
    {
        if (HangsOnTime(chunk))
        {
            return true;
        }

        if (apart)
        {
            return false;
        }

        if (governor < 0)
        {
            return scene[chunk].Clause == clause || !scene.Chunks.Exists(c => c.Kind == ChunkKind.Verb); // a headline
        }

        return scene[chunk].Kind == ChunkKind.Verb ? ReadsVerb(chunk) : ReadsNoun(chunk);
    }

    /// <summary>"The fire on Monday that killed six": what a clause right behind the time says of its noun.</summary>
    private bool HangsOnTime(int chunk)
    {
        ClauseLink link = scene.Clauses[scene[chunk].Clause];
        if (link.Opener < 0 || link.Opener <= time)
        {
            return false;
        }

        bool right = scene.Behind(time) == link.Opener;
        return right
            && (
                link.Kind is LinkKind.Relative or LinkKind.Participle && beside.Count > 0
                // "It was on Monday that the bridge fell."
                || link.Kind is LinkKind.Subordinate or LinkKind.Relative
                    && governor >= 0
                    && words.Be.Contains(scene.Word(governor))
                    && scene.Before(time) == governor
            );
    }

    private bool ReadsVerb(int verb)
    {
        if (verb == governor)
        {
            return true;
        }

        int other = scene[verb].Clause;
        return clause == other
            ? (Depends(verb) || Depends(governor)) && !IsParted(verb, governor)
            : Joins(clause, other) || Joins(other, clause, back: true);
    }

    /// <summary>"Began falling", "saw it fall".</summary>
    private bool Depends(int verb) => scene[verb].Infinitive || scene[verb].Ing || scene[verb].Base;

    /// <summary>"Born in 1970, he died in 2001" are two times.</summary>
    private bool IsParted(int first, int second)
    {
        for (int i = Math.Min(first, second) + 1; i < Math.Max(first, second); i++)
        {
            if (scene[i].Kind == ChunkKind.Comma)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause tells of the time of the one it hangs on.</summary>
    /// <param name="back">Whether the time stands in the clause that hangs.</param>
    private bool Joins(int around, int hanging, bool back = false)
    {
        if (HasOwnTime(back ? around : hanging))
        {
            return false;
        }

        for (int clause = hanging; clause != around; )
        {
            ClauseLink link = scene.Clauses[clause];
            bool together = link.Kind switch
            {
                LinkKind.Shared => true,
                LinkKind.Participle => (link.Opener >= 0 && scene[link.Opener].Ing && link.AfterComma)
                    || (link.Parent >= 0 && link.Parent != around && !scene.Clauses[link.Parent].HasVerb), // it is that clause's verb
                LinkKind.Subordinate => link.Opener >= 0 && words.Simultaneous.Contains(scene.Word(link.Opener)),
                _ => false,
            };
            if (!together || link.Parent < 0)
            {
                return false;
            }

            clause = link.Parent;
        }

        return true;
    }

    private bool ReadsNoun(int noun)
    {
        (int own, int other) = (scene[time].Clause, scene[noun].Clause);
        if (own != other)
        {
            return IsAntecedent(noun)
                || IsSharedSubject(noun)
                || (Joins(own, other) && !IsComplement(noun))
                || (Joins(other, own, back: true) && !IsComplement(noun));
        }

        return !IsComplement(noun) && HasGovernor(noun);
    }

    /// <summary>"The talks, which began on Monday"; "the deal, announced on Monday"; "the battle (4 May)".</summary>
    private bool IsAntecedent(int noun)
    {
        ClauseLink link = scene.Clauses[clause];
        return link.Kind is LinkKind.Relative or LinkKind.Participle && link.Opener > 0 && PhraseBefore(link.Opener).Contains(noun);
    }

    /// <summary>
    /// "Talks opened on Monday and ended on Friday" has one subject; so has "talks ended on Friday after they opened on Monday".
    /// </summary>
    private bool IsSharedSubject(int noun)
    {
        int around = clause;
        while (scene.Clauses[around].Kind == LinkKind.Shared || (scene.Clauses[around].Parent >= 0 && BeginsWithPronoun(around)))
        {
            around = scene.Clauses[around].Parent;
        }

        return around != clause && around == scene[noun].Clause && FirstVerb(around) is var verb && verb > noun && !IsComplement(noun);
    }

    private bool BeginsWithPronoun(int clause)
    {
        for (int i = 0; i < scene.Chunks.Count; i++)
        {
            if (scene[i].Clause == clause && scene[i].Kind is ChunkKind.Noun or ChunkKind.Verb)
            {
                return scene[i].Pronoun;
            }
        }

        return false;
    }

    private int FirstVerb(int clause)
    {
        for (int i = 0; i < scene.Chunks.Count; i++)
        {
            if (scene[i].Clause == clause && scene[i].Kind == ChunkKind.Verb)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a noun hangs on another that is not the time itself: "the inquiry into the collapse".</summary>
    private bool IsComplement(int noun)
    {
        for (int i = noun; ; )
        {
            int preposition = scene.Before(i);
            if (!scene.Is(preposition, ChunkKind.Preposition))
            {
                return false;
            }

            if (IsApart(preposition))
            {
                return true;
            }

            int head = scene.Before(preposition);
            if (!scene.Is(head, ChunkKind.Noun) || !words.Complement.Contains(scene.Word(preposition)))
            {
                return false;
            }

            if (!words.TimeOf.Contains(scene.Word(head)) && (scene[head].HasNoun || scene[head].Figure is null))
            {
                return true;
            }

            i = head;
        }
    }

    /// <summary>Whether the verb nearest to a noun in its clause is the one that the time hangs on.</summary>
    private bool HasGovernor(int noun)
    {
        int clause = scene[noun].Clause;
        for (int i = Math.Min(noun, governor) + 1; i < Math.Max(noun, governor); i++)
        {
            if (scene[i].Clause == clause && scene[i].Kind == ChunkKind.Verb && scene[i].Finite)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasOwnTime(int clause)
    {
        for (int i = 0; i < scene.Chunks.Count; i++)
        {
            if (i == time || scene[i].Clause != clause)
            {
                continue;
            }

            // "on Monday", "40 minutes later"
            bool date = scene[i].Kind == ChunkKind.Time && scene.Behind(i) != time && scene.Before(i) != time;
            bool distance =
                scene[i].Figure is { Kind: ValueKind.Duration } && i + 1 < scene.Chunks.Count && words.Ago.Contains(scene.Word(i + 1));
            if (date || distance)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the noun phrases beside the time; whether it is theirs alone.</summary>
    private bool AddBeside()
    {
        if (scene[time].Kind == ChunkKind.Noun)
        {
            beside.Add(time);
        }

        // "Monday's collapse", "the 4 May collapse"
        int behind = time + 1;
        bool possessive = behind < scene.Chunks.Count && words.Possessive.Contains(scene.Word(behind));
        bool inside = scene.Is(time - 1, ChunkKind.Noun) && !scene[time - 1].HasNoun && scene[time - 1].Figure is null;
        behind = possessive ? behind + 1 : behind;
        if ((possessive || inside) && scene.Is(behind, ChunkKind.Noun))
        {
            // "Monday's collapse killed six" tells of Monday, "he read Monday's paper" of no day but the paper's.
            beside.Add(behind);
            return behind > governor || scene[behind].Clause != scene[governor].Clause;
        }

        beside.AddRange(PhraseBefore(time));
        return false;
    }

    /// <summary>The noun phrase right before a chunk, and those it is a part of: "the death of the mayor".</summary>
    private List<int> PhraseBefore(int chunk)
    {
        var phrases = new List<int>();
        int at = scene.Before(chunk);
        if (scene.Is(at, ChunkKind.Open) || (scene.Is(at, ChunkKind.Comma) && scene[chunk].Kind != ChunkKind.Time))
        {
            at = scene.Before(at);
        }

        while (scene.Is(at, ChunkKind.Noun))
        {
            phrases.Add(at);
            at = scene.Is(at - 1, ChunkKind.Preposition) && words.Of.Contains(scene.Word(at - 1)) ? at - 2 : -1;
        }

        return phrases;
    }

    /// <summary>"Unlike in 2011"</summary>
    private bool IsApart(int chunk) => scene.Is(chunk, ChunkKind.Preposition) && words.Apart.Contains(scene.Word(chunk));

    /// <summary>A preposition before a time is one with it.</summary>
    private bool IsBehindApart(int noun)
    {
        int before = Math.Min(noun, time) - 1;
        before -= noun > time && scene.Is(before, ChunkKind.Noun) ? 1 : 0; // "after the 4 May collapse"
        return before >= 0 && scene[before].Kind is ChunkKind.Preposition or ChunkKind.Time && words.Apart.Contains(scene.Word(before));
    }
}
