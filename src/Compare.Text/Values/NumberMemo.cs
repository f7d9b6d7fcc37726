namespace Compare.Text.Values;

/// <summary>The numbers read last in a text: amounts, ranges, hedges and dates all ask for the same ones.</summary>
internal sealed class NumberMemo
{
    private const int Slots = 16;

    // One a thread. What another text left in it has another number, and is none of this one's.
    [ThreadStatic]
    private static NumberMemo? own;

    private readonly Slot[] slots = new Slot[Slots];
    private int texts;

    /// <summary>The memo for a new text, and the text's number in it.</summary>
    public static NumberMemo Begin(out int text)
    {
        NumberMemo memo = own ??= new NumberMemo();
        text = ++memo.texts;
        return memo;
    }

    /// <param name="question">Which number is asked for, at which token.</param>
    /// <param name="found">Whether there is one; of no meaning where the question is new.</param>
    public bool TryGet(int text, int question, out bool found, out Figure figure)
    {
        ref readonly Slot slot = ref slots[question % Slots];
        found = slot.Found;
        figure = slot.Figure;
        return slot.Text == text && slot.Question == question;
    }

    public void Put(int text, int question, bool found, in Figure figure) =>
        slots[question % Slots] = new Slot(text, question, found, figure);

    private readonly record struct Slot(int Text, int Question, bool Found, Figure Figure);
}
