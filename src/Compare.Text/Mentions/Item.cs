using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Text.Mentions;

/// <summary>A word, or a value with all its words, in a sentence.</summary>
/// <param name="Word">Its id in the vocabulary; of a value and of words with a hyphen that of the last.</param>
/// <param name="Candidates">The tags it can have, the commonest first.</param>
internal record struct Item(int Start, int End, int Word, Tag Tag, Value? Value, Tag[] Candidates, bool Intransitive)
{
    public readonly bool IsVerb => Tag is Tag.VB or Tag.VBP or Tag.VBZ or Tag.VBD or Tag.VBN or Tag.VBG;

    public readonly bool IsNoun => Tag is Tag.NN or Tag.NNS or Tag.NNP;

    public readonly bool CanBe(Tag tag) => Tag == tag || Candidates.AsSpan().Contains(tag);

    public readonly TokenRange Tokens => new(Start, End);
}
