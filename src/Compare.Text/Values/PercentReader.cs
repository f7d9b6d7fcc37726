using Compare.Text.Language;

namespace Compare.Text.Values;

/// <summary>Reads percentages: "35%", "five per cent".</summary>
internal sealed class PercentReader(Lexicon lexicon, Vocabulary vocabulary) : IUnitReader
{
    private const string Unit = "percent";
    private readonly PhraseTable<bool> signs = PhraseTable.Of(vocabulary, lexicon.List("percent"));

    public bool TryRead(in Passage p, in Figure figure, int at, bool joinAnd, out Amount amount)
    {
        amount = default;
        if (figure.Form == FigureForm.Article || !signs.TryMatch(p, p.SkipHyphen(at), out _, out int end))
        {
            return false;
        }

        amount = Amount.Exact(ValueKind.Percent, figure, Unit, end);
        return true;
    }
}
