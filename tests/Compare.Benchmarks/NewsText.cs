using System.Globalization;
using System.Text;

namespace Compare.Benchmarks;

/// <summary>News-like text of any length, the same each time: sentences with slots for figures, about one figure in ten words.</summary>
internal static class NewsText
{
    private static readonly string[] Sentences =
    [
        "Officials in the northern province said on {day} that {count} people had been moved to higher ground before the river rose.",
        "The ministry spent {money} on the bridge, which engineers had promised to open within {span}.",
        "Her spokesman would not say who had signed the letter or why it reached the newspaper so late.",
        "About {count} demonstrators filled the square, although the police put the crowd at no more than {count}.",
        "Turnout fell to {percent}, the lowest since {year}, and the opposition asked for a recount in two districts.",
        "Residents described a long night without power while crews cleared fallen trees from the main road.",
        "The company, founded in {year}, makes engines for small aircraft and employs {count} people at three plants.",
        "A {age} driver was treated in hospital and released the next morning, a doctor said.",
        "Negotiators met for the fifth time in {span} but left without a text that both sides could accept.",
        "Prices for wheat rose {percent} in a month, to {money} a tonne, as rain delayed the harvest in the south.",
        "Nobody claimed responsibility, and investigators have asked anyone who filmed the procession to come forward.",
        "The storm moved {distance} inland with winds of {speed} before it weakened over the hills on {day}.",
    ];

    private static readonly string[] Months = ["January", "March", "May", "July", "September", "November"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Thursday", "Saturday"];

    public static string Make(int length)
    {
        var text = new StringBuilder(length + 256);
        var figures = new Sequence();
        for (int n = 0; text.Length < length; n++)
        {
            Write(text, Sentences[figures.Next(Sentences.Length)], figures);
            text.Append(n % 4 == 3 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string sentence, Sequence figures)
    {
        int at = 0;
        while (at < sentence.Length)
        {
            int open = sentence.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(sentence, at, sentence.Length - at);
                return;
            }

            int close = sentence.IndexOf('}', open);
            text.Append(sentence, at, open - at).Append(Slot(sentence[(open + 1)..close], figures));
            at = close + 1;
        }
    }

    private static string Slot(string kind, Sequence figures)
    {
        int n = figures.Next(97) + 2;
        string number = n.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            "count" => figures.Next(3) switch
            {
                0 => $"{number},500",
                1 => "hundreds of",
                _ => number,
            },
            "money" => figures.Next(2) == 0 ? $"${number}.5 million" : $"{number} billion euros",
            "span" => figures.Next(2) == 0 ? $"{number} days" : "three and a half years",
            "percent" => figures.Next(2) == 0 ? $"{number}%" : $"{number} percent",
            "age" => $"{number}-year-old",
            "distance" => $"{number} kilometres",
            "speed" => $"{number} miles an hour",
            "year" => (1920 + n).ToString(CultureInfo.InvariantCulture),
            "day" => figures.Next(2) == 0 ? Days[n % Days.Length] : $"{Months[n % Months.Length]} {(n % 28) + 1}, 2021",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>A fixed sequence of numbers that looks random.</summary>
    private sealed class Sequence
    {
        private uint state = 2021;

        public int Next(int below)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            return (int)((state >> 8) % (uint)below);
        }
    }
}
