using System.Diagnostics;
using System.Globalization;
using Compare.Fuzz;
using Compare.Text.Common;

// dotnet run --project tests/Compare.Fuzz -- [--seconds 120] [--seed 1] [--target NAME] [--keep FOLDER]
int seconds = int.Parse(Option("--seconds") ?? "120", CultureInfo.InvariantCulture);
int seed = int.Parse(Option("--seed") ?? "1", CultureInfo.InvariantCulture);
string keep = Option("--keep") ?? Path.Combine(AppContext.BaseDirectory, "faults");
DirectoryInfo scratch = Directory.CreateTempSubdirectory("compare-fuzz-");
int faults = 0;
try
{
    Target[] targets = [.. new Targets(scratch.FullName).All.Where(t => Option("--target") is not { } name || t.Name == name)];
    string[] unsound = [.. targets.SelectMany(t => t.Unsound())];
    if (unsound.Length > 0)
    {
        Console.Error.WriteLine(string.Join('\n', unsound));
        return 2;
    }

    var clock = Stopwatch.StartNew();
    for (int i = 0; i < targets.Length; i++)
    {
        TimeSpan end = TimeSpan.FromSeconds((double)seconds * (i + 1) / targets.Length);
        (int inputs, int found) = Run(targets[i], clock, end);
        faults += found;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{targets[i].Name, -10} {inputs, 9} inputs {found, 4} faults"));
    }
}
finally
{
    scratch.Delete(recursive: true);
}

return faults == 0 ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

(int Inputs, int Faults) Run(Target target, Stopwatch clock, TimeSpan end)
{
    var mutator = new Mutator([.. Target.Seeds(target.Name).Select(s => s.Text)], seed);
    var seen = new HashSet<string>(StringComparer.Ordinal);
    int inputs = 0;
    while (clock.Elapsed < end)
    {
        byte[] input = mutator.Next();
        inputs++;

        // An input that takes the process down, or never ends, is found here.
        File.WriteAllBytes(Path.Combine(scratch.FullName, "now"), input);
        TimeSpan begin = Environment.CpuUsage.TotalTime;
        string? fault = null;
        try
        {
            // What the program has told as a fault of its own would not be seen else.
            fault = target.Read(input).FirstOrDefault(told => told.Severity == Severity.Fault)?.ToString();
        }
        catch (Exception e)
        {
            fault = $"{e.GetType().Name}: {e.Message}\n{e.StackTrace}";
        }

        TimeSpan taken = Environment.CpuUsage.TotalTime - begin;
        fault ??= taken > Target.Longest ? string.Create(CultureInfo.InvariantCulture, $"took {taken.TotalSeconds:0} s") : null;
        if (fault is not null && seen.Add(Place(fault)))
        {
            Directory.CreateDirectory(keep);
            string path = Path.Combine(keep, $"{target.Name}-{seed}-{inputs}");
            File.WriteAllBytes(path, input);
            Console.WriteLine($"{target.Name}, input {inputs} ({path}): {fault}");
        }
    }

    return (inputs, seen.Count);
}

// Faults that come from one place are one.
static string Place(string fault) => string.Join('\n', fault.Split('\n').Skip(1).Take(2)) is { Length: > 0 } place ? place : fault;
