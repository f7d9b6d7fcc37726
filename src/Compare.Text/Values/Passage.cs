using Compare.Text.Language;

namespace Compare.Text.Values;

/// <summary>A text with its tokens, as the readers see it. Positions are token indexes; any index may be asked for.</summary>
internal readonly ref struct Passage
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly NumberMemo memo;
    private readonly int number;

    public Passage(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        this.text = text;
        this.tokens = tokens;
        memo = NumberMemo.Begin(out number);
    }

    public ReadOnlySpan<char> Text => text;

    public int Count => tokens.Length;

    public Token this[int i] => tokens[i];

    /// <summary>The vocabulary's id of the word at <paramref name="i"/>; 0 where it has none, or off either end.</summary>
    public int Word(int i) => (uint)i < (uint)tokens.Length ? tokens[i].Word : 0;

    /// <summary>The characters of a token; empty off either end.</summary>
    public ReadOnlySpan<char> Chars(int i) => (uint)i < (uint)tokens.Length ? text[tokens[i].Start..tokens[i].End] : default;

    public bool IsKind(int i, TokenKind kind) => (uint)i < (uint)tokens.Length && tokens[i].Kind == kind;

    public bool IsNumber(int i) => IsKind(i, TokenKind.Number);

    public bool IsWord(int i) => IsKind(i, TokenKind.Word);

    /// <summary>The token is this one mark.</summary>
    public bool Is(int i, char mark) => (uint)i < (uint)tokens.Length && tokens[i].Length == 1 && text[tokens[i].Start] == mark;

    /// <summary>What <see cref="Remember"/> was told of the same question.</summary>
    public bool TryRecall(int question, out bool found, out Figure figure) => memo.TryGet(number, question, out found, out figure);

    public void Remember(int question, bool found, in Figure figure) => memo.Put(number, question, found, figure);

    /// <summary>No white space stands between the token and the one before it.</summary>
    public bool IsJoined(int i) => i > 0 && i < tokens.Length && tokens[i - 1].End == tokens[i].Start;

    public bool IsCapitalised(int i) => IsWord(i) && char.IsUpper(text[tokens[i].Start]);

    public bool IsHyphen(int i) => Is(i, '-') || Is(i, '‐') || Is(i, '‑');

    public bool IsDash(int i) => IsHyphen(i) || Is(i, '–') || Is(i, '—');

    /// <summary>The position after a hyphen at <paramref name="i"/>, or <paramref name="i"/> where there is none.</summary>
    public int SkipHyphen(int i) => IsHyphen(i) ? i + 1 : i;

    /// <summary>A sentence, clause or bracket ends at <paramref name="i"/>: a mark stands there, or nothing.</summary>
    public bool IsBreak(int i) => i >= tokens.Length || (tokens[i].Kind == TokenKind.Mark && !IsHyphen(i));
}
