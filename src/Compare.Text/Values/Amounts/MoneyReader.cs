using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values.Figures;

namespace Compare.Text.Values.Amounts;

/// <summary>Reads amounts of money: "$1.2bn", "EUR 20", "12 billion dollars", "$20 and 43 cents", "470 pence a share".</summary>
internal sealed class MoneyReader : IUnitReader
{
    private const double LeastOfAmbiguous = 1000,
        Hundred = 100;
    private readonly PhraseTable<UnitMeaning> letters,
        symbols,
        codes,
        before,
        after,
        ambiguous,
        parts;
    private readonly PhraseTable<bool> rates,
        pers,
        shifts,
        names,
        payments;
    private readonly PhraseTable<string> owners;
    private readonly int[] signs;
    private readonly NumberWords words;
    private readonly NumberReader numbers;

    public MoneyReader(Lexicon lexicon, Vocabulary vocabulary, NumberWords words, NumberReader numbers)
    {
        PhraseTable<UnitMeaning> Table(TableSection section) => PhraseTable.Of(vocabulary, lexicon[section], UnitMeaning.Parse);
        symbols = Table(Sections.CurrencySymbols);
        codes = Table(Sections.CurrencyCodes);
        before = Table(Sections.CurrenciesBefore);
        after = Table(Sections.CurrenciesAfter);
        ambiguous = Table(Sections.CurrenciesAmbiguous);
        parts = Table(Sections.CurrencyParts);
        letters = Table(Sections.CurrencyLetters);
        owners = PhraseTable.Of(vocabulary, lexicon[Sections.CurrencyOwners], text => text);
        shifts = PhraseTable.Of(vocabulary, lexicon[Sections.TimeShifts]);
        names = PhraseTable.Of(vocabulary, lexicon[Sections.CodesAlsoWords]);
        payments = PhraseTable.Of(vocabulary, lexicon[Sections.PaymentWords]);
        rates = PhraseTable.Of(vocabulary, lexicon[Sections.RateNouns]);
        pers = PhraseTable.Of(vocabulary, lexicon[Sections.Per]);
        signs = [vocabulary.Add("-"), vocabulary.Add("−")];
        this.words = words;
        this.numbers = numbers;
    }

    /// <summary>The words an amount can begin with where its currency comes first.</summary>
    public IEnumerable<int> Starts => [.. letters.FirstWords, .. symbols.FirstWords, .. codes.FirstWords, .. before.FirstWords, .. signs];

    public IEnumerable<int> Triggers =>
        [
            .. symbols.FirstWords,
            .. codes.FirstWords,
            .. after.FirstWords,
            .. ambiguous.FirstWords,
            .. parts.FirstWords,
            .. words.Letters,
            .. before.FirstWords,
        ];

    /// <summary>Reads an amount whose currency comes first: "$5", "-$5", "US$3", "EUR 20".</summary>
    public bool TryReadPrefixed(in Passage p, int i, bool joinAnd, out Amount amount)
    {
        amount = default;
        bool negative = (p.Is(i, '-') || p.Is(i, '−')) && p.IsJoined(i + 1) && !(p.IsJoined(i) && !p.IsKind(i - 1, TokenKind.Mark));
        int sign = negative ? i + 1 : i;
        if (
            !TryBefore(p, sign, out UnitMeaning currency, out int next)
            || !numbers.TryCardinal(p, next, out Figure figure, joinAnd, money: true)
            || (figure.Form == FigureForm.Words && words.IsArticle(p.Word(next)))
            || IsEvent(p, sign, next)
        )
        {
            return false;
        }

        double factor = negative ? -currency.Factor : currency.Factor;
        var bare = Amount.Exact(
            ValueKind.Money,
            figure.Value * factor,
            figure.Step * currency.Factor,
            currency.Name,
            i,
            figure.End,
            figure.Magnitude * currency.Factor
        );
        amount = SkipRate(p, Described(p, joinAnd ? AddParts(p, bare) : bare));
        return true;
    }

    /// <summary>"$75 million Canadian": whose dollars they are stands behind.</summary>
    private Amount Described(in Passage p, in Amount amount)
    {
        if (
            !owners.TryMatch(p, amount.End, out string owner, out int end)
            || !p.IsCapitalised(amount.End)
            || !(p.IsBreak(end) || words.IsFunction(p.Word(end)))
            || owner.Split(' ') is not [var of, var currency]
            || of != amount.Unit
        )
        {
            return amount;
        }

        return amount with
        {
            Unit = currency,
            End = end,
        };
    }

    /// <summary>Reads a figure that shares the currency of the one before it: "$1.2–1.5bn".</summary>
    public bool TryReadSharing(in Passage p, int i, in Amount first, out Amount amount)
    {
        bool found = numbers.TryCardinal(p, i, out Figure figure, money: true);
        amount = Amount.Exact(ValueKind.Money, figure, first.Unit, figure.End);
        return found;
    }

    public bool TryRead(in Passage p, in Figure figure, int at, bool joinAnd, out Amount amount)
    {
        amount = default;
        int k = p.SkipHyphen(at);
        if (parts.TryMatch(p, k, out UnitMeaning part, out int end))
        {
            // "43c" is cents, "43 c" is not.
            if (p[k].Length == 1 && (!p.IsJoined(k) || figure.Form != FigureForm.Digits || k != at || p.IsCapitalised(k)))
            {
                return false;
            }

            amount = SkipRate(p, Amount.Exact(ValueKind.Money, figure, part.Name, end));
            return true;
        }

        Figure money = figure;
        if (!TryAfter(p, money, k, out UnitMeaning currency, out end))
        {
            // "2m euros": the letter is a magnitude where a currency follows.
            if (
                figure.Form != FigureForm.Digits
                || !words.IsLetter(p.Word(k), out _)
                || !numbers.TryCardinal(p, figure.Start, out money, joinAnd, money: true)
                || money.End == figure.End
                || !TryAfter(p, money, SkipStop(p, money.End), out currency, out end)
            )
            {
                return false;
            }
        }

        // In "a euro 110 billion plan" and "1 $10 bill" the currency is that of the figure behind it.
        if (p.IsNumber(end) && ((p.IsJoined(end) && !p.IsJoined(k)) || figure.Form == FigureForm.Article))
        {
            return false;
        }

        double by = currency.Factor;
        if (money.Magnitude == 1 && words.IsMagnitude(p.Word(end), out double magnitude) && magnitude >= LeastOfAmbiguous)
        {
            by *= magnitude; // "75 USD million"
            end++;
        }

        var bare = Amount.Exact(ValueKind.Money, money.Value * by, money.Step * by, currency.Name, money.Start, end, money.Magnitude * by);
        amount = SkipRate(p, Described(p, joinAnd ? AddParts(p, bare) : bare));
        return true;
    }

    private bool TryBefore(in Passage p, int i, out UnitMeaning currency, out int next)
    {
        // "A$5" is Australian, "a $5 fee" is not.
        if (words.IsArticle(p.Word(i)) && !(p.IsCapitalised(i) && p.IsJoined(i + 1)))
        {
            (currency, next) = (default, i);
            return false;
        }

        // "R800,000", "N5 billion": one letter, right before digits that are many.
        if (
            letters.TryMatch(p, i, out currency, out next)
            && p.IsCapitalised(i)
            && p.IsJoined(next)
            && p.IsNumber(next)
            && numbers.TryCardinal(p, next, out Figure many, money: true)
            && many.Value >= LeastOfAmbiguous
        )
        {
            return true;
        }

        if (before.TryMatch(p, i, out currency, out next) || symbols.TryMatch(p, i, out currency, out next))
        {
            return true;
        }

        // "COP28" is no 28 pesos, "Euro 2024" no money.
        return codes.TryMatch(p, i, out currency, out next)
            && IsCapitals(p, i)
            && !(
                names.TryMatch(p, i, out _, out _)
                && !(numbers.TryCardinal(p, next, out Figure sum, money: true) && sum.Value >= LeastOfAmbiguous)
            );
    }

    /// <summary>A currency's name with a capital before a year: "Euro 2024".</summary>
    private bool IsEvent(in Passage p, int i, int next) =>
        p.IsCapitalised(i)
        && p.IsWord(i)
        && next == i + 1
        && p.IsNumber(next)
        && p[next].Length == 4
        && !p.IsJoined(next)
        && p.Chars(i).ContainsAnyInRange('a', 'z')
        && p.Chars(next)[0] is '1' or '2'
        && !p.Chars(next).ContainsAny(',', '.')
        && !words.IsMagnitude(p.Word(next + 1), out _);

    private bool TryAfter(in Passage p, in Figure figure, int i, out UnitMeaning currency, out int next)
    {
        if (after.TryMatch(p, i, out currency, out next))
        {
            return true;
        }

        if (
            symbols.TryMatch(p, i, out currency, out next)
            || (p.IsJoined(i) && before.TryMatch(p, i, out currency, out next) && p.Is(next - 1, '$'))
        )
        {
            return true;
        }

        if (ambiguous.TryMatch(p, i, out currency, out next))
        {
            return figure.Form != FigureForm.Article
                && !words.IsOf(p.Word(next))
                && (Math.Abs(figure.Value) >= LeastOfAmbiguous || IsPaid(p, figure.Start));
        }

        return codes.TryMatch(p, i, out currency, out next) && IsCapitals(p, i) && figure.Form != FigureForm.Article;
    }

    /// <summary>"sold for 50 pounds": a word of paying stands before.</summary>
    private bool IsPaid(in Passage p, int start)
    {
        const int Reach = 5;
        for (int i = start; i > Math.Max(0, start - Reach) && !(p.IsBreak(i - 1) && i < start); i--)
        {
            if (payments.TryMatchBefore(p, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Past the full stop of a shortened magnitude: "110 b. Euro".</summary>
    private static int SkipStop(in Passage p, int i) => p.Is(i, '.') && p.IsJoined(i) ? i + 1 : i;

    /// <summary>Codes are capitals: "50 TRY" is money, "try 50" is not.</summary>
    private static bool IsCapitals(in Passage p, int i) => !p.Chars(i).ContainsAnyInRange('a', 'z');

    /// <summary>Adds hundredths: "and 43 cents", "43c", and a bare number below a hundred where nothing else follows it.</summary>
    private Amount AddParts(in Passage p, in Amount amount)
    {
        int at = words.IsAnd(p.Word(amount.End)) ? amount.End + 1 : amount.End;
        if (
            !numbers.TryCardinal(p, at, out Figure figure, joinAnd: false)
            || figure.Value is not (> 0 and < Hundred)
            || figure.Value % 1 != 0
            || amount.Nominal % 1 != 0
        )
        {
            return amount;
        }

        bool named = parts.TryMatch(p, figure.End, out UnitMeaning part, out int end);
        // "15 dollars and 20" is spoken so; "$15 and 20" are two.
        if (
            !named
            && (
                symbols.TryMatch(p, amount.Start, out _, out _)
                || !p.IsBreak(figure.End)
                || p.Is(figure.End, ',')
                || symbols.TryMatch(p, figure.End, out _, out _)
            )
        )
        {
            return amount;
        }

        double share = named ? part.Factor : 1 / Hundred;
        double value = Math.Round(amount.Nominal!.Value + (Math.Sign(amount.Nominal.Value) * figure.Value * share), 4);
        return Amount.Exact(ValueKind.Money, value, share, amount.Unit, amount.Start, named ? end : figure.End);
    }

    /// <summary>Past what the price is for: "a share", "per barrel", "/hour".</summary>
    private Amount SkipRate(in Passage p, in Amount amount)
    {
        int at = p.SkipHyphen(amount.End);
        if (pers.TryMatch(p, at, out _, out int noun) && p.IsWord(noun))
        {
            return amount with { End = rates.TryMatch(p, noun, out _, out int longer) ? longer : noun + 1 };
        }

        return
            words.IsArticle(p.Word(at))
            && rates.TryMatch(p, p.SkipHyphen(at + 1), out _, out int end)
            && !shifts.TryMatch(p, end, out _, out _)
            ? amount with
            {
                End = end,
            }
            : amount;
    }
}
