namespace Compare.Reports.Templates;

/// <summary>
/// What the operators do with values. They are stricter than Scriban's: where Scriban converts one kind into another
/// or passes null on, these name the fault; what they do accept means the same in both.
/// </summary>
internal static class Operators
{
    /// <summary>How tightly each operator binds, Scriban's order.</summary>
    public static readonly IReadOnlyDictionary<string, int> Precedence = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["??"] = 20,
        ["||"] = 30,
        ["&&"] = 40,
        ["=="] = 70,
        ["!="] = 70,
        ["<"] = 80,
        ["<="] = 80,
        [">"] = 80,
        [">="] = 80,
        ["+"] = 100,
        ["-"] = 100,
        ["*"] = 110,
        ["/"] = 110,
    };

    public static object? Apply(Frame frame, Expression at, string symbol, object? left, object? right)
    {
        object? result = symbol switch
        {
            "==" => AreEqual(left, right),
            "!=" => !AreEqual(left, right),
            "+" when left is string || right is string => Join(frame, at, left, right),
            _ when left is double || right is double => Numbers(symbol, ToDouble(left), ToDouble(right)),
            _ when symbol == "/" => Numbers(symbol, ToDouble(left), ToDouble(right)),
            _ => Integers(frame, at, symbol, ToLong(left), ToLong(right)),
        };
        return result ?? throw frame.Diagnostic(at, $"'{symbol}' does not work between {Values.Kind(left)} and {Values.Kind(right)}");
    }

    private static bool? AreEqual(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, string text) => text.Length == 0,
        (string text, null) => text.Length == 0,
        (null, _) or (_, null) => false,
        (string a, string b) => a == b,
        (bool a, bool b) => a == b,
        (int or long or double, int or long or double) => left is double || right is double ? ToDouble(left) == ToDouble(right) : ToLong(left) == ToLong(right),
        _ => null,
    };

    private static string? Join(Frame frame, Expression at, object? left, object? right)
    {
        if (Values.Text(left) is not string a || Values.Text(right) is not string b)
        {
            return null;
        }

        return a.Length + b.Length <= Values.LongestText ? a + b : throw frame.Diagnostic(at, $"the text is longer than {Values.LongestText} characters");
    }

    private static object? Numbers(string symbol, double? left, double? right) => (left, right) is not (double a, double b) ? null : symbol switch
    {
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        "/" => b == 0 ? null : a / b,
        "<" => a < b,
        "<=" => a <= b,
        ">" => a > b,
        _ => a >= b,
    };

    private static object? Integers(Frame frame, Expression at, string symbol, long? left, long? right)
    {
        if ((left, right) is not (long a, long b))
        {
            return null;
        }

        try
        {
            return symbol switch
            {
                "+" => checked(a + b),
                "-" => checked(a - b),
                "*" => checked(a * b),
                "<" => a < b,
                "<=" => a <= b,
                ">" => a > b,
                _ => a >= b,
            };
        }
        catch (OverflowException)
        {
            throw frame.Diagnostic(at, "the number is too large");
        }
    }

    private static double? ToDouble(object? value) => value switch
    {
        int number => number,
        long number => number,
        double number => number,
        _ => null,
    };

    /// <summary>A whole number; null for anything else.</summary>
    public static long? ToLong(object? value) => value switch
    {
        int number => number,
        long number => number,
        _ => null,
    };
}
