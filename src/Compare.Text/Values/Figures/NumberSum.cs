namespace Compare.Text.Values.Figures;

/// <summary>Number words and digits summed as they come: "two hundred and twenty-one thousand". Refuses what does not fit.</summary>
internal struct NumberSum()
{
    private double total,
        group,
        beforeAnd,
        chunk,
        ceiling = double.PositiveInfinity,
        step;
    private bool open,
        spelled;

    /// <summary>Something was added.</summary>
    public bool Any { get; private set; }

    /// <summary>The last thing added was a magnitude, a hundred included: "and" may follow.</summary>
    public bool AfterMagnitude { get; private set; }

    /// <summary>The last thing added was a hundred.</summary>
    public bool AfterHundred => AfterMagnitude && open;

    /// <summary>What the last part was multiplied by, from a thousand; else 1.</summary>
    public double Magnitude { get; private set; } = 1;

    public readonly double Value => total + group;

    public readonly double Step => spelled || step == 0 ? TrailingUnit(Value) : step;

    /// <summary>Adds a number word from 0 to 99.</summary>
    public bool Add(double value)
    {
        bool continues = open && spelled;
        bool fits = !open
            ? value < ceiling && (!Any || AfterMagnitude)
            : value > 0 && ((group >= 100 && group % 100 == 0) || (continues && value < 10 && group % 100 >= 20 && group % 10 == 0));
        if (fits)
        {
            group += value;
        }
        else if (continues && total == 0 && group is > 0 and < 10 && value >= 20)
        {
            group = (group * 100) + value; // "one twenty-two"
        }
        else
        {
            return false;
        }

        return Took(isMagnitude: false, isWord: true);
    }

    /// <summary>Adds a number in digits.</summary>
    public bool AddDigits(double value, double itsStep)
    {
        bool fits = open ? AfterMagnitude && value < 100 : value < ceiling && (!Any || AfterMagnitude);
        if (!fits)
        {
            return false;
        }

        step = Any ? 0 : itsStep;
        group += value;
        return Took(isMagnitude: false, isWord: false);
    }

    /// <summary>Multiplies what came last by a hundred, a dozen, a thousand, …; alone it stands for one of them.</summary>
    public bool Multiply(double by)
    {
        if (by == 100)
        {
            if (open ? group is <= 0 or >= 100 : Any && !AfterMagnitude)
            {
                return false;
            }

            group = (open ? group : 1) * by;
            step *= by;
            return Took(isMagnitude: true, isWord: false);
        }

        if (open && by < ceiling)
        {
            // "three hundred and two dozen" is 300 and 24.
            double kept = by < 100 ? beforeAnd : 0;
            chunk = (group - kept) * by;
            total += kept + chunk;
            ceiling = by < 100 ? 0 : by;
        }
        else if (!open && Any && AfterMagnitude && by > Magnitude)
        {
            total += (chunk * by) - chunk; // "three lakh crore"
            chunk *= by;
        }
        else if (!Any)
        {
            total = chunk = by;
            ceiling = by < 100 ? 0 : by;
        }
        else
        {
            return false;
        }

        group = 0;
        step *= by;
        Took(isMagnitude: true, isWord: false);
        open = false;
        Magnitude = by;
        return true;
    }

    /// <summary>Passes an "and"; what follows is added to what stands.</summary>
    public void PassAnd() => beforeAnd = group;

    private bool Took(bool isMagnitude, bool isWord)
    {
        Any = true;
        open = true;
        AfterMagnitude = isMagnitude;
        spelled |= isWord;
        Magnitude = isMagnitude ? Magnitude : 1;
        return true;
    }

    /// <summary>The largest power of ten that divides a whole number.</summary>
    private static double TrailingUnit(double value)
    {
        double unit = 1;
        while (value != 0 && unit < 1e15 && value % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
