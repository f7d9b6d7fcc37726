using BenchmarkDotNet.Running;
using Compare.Benchmarks;

if (args is ["--quick"])
{
    QuickRun.Values(Console.Out);
    QuickRun.Rules(Console.Out);
    QuickRun.Overlap(Console.Out);
    PagesRun.Index(Console.Out);
    PagesRun.Site(Console.Out);
    ImportRun.Folder(Console.Out);
    return;
}

if (args is ["--import"])
{
    ImportRun.Folder(Console.Out);
    return;
}

if (args is ["--pages"])
{
    PagesRun.Index(Console.Out);
    PagesRun.Site(Console.Out);
    return;
}

if (args is ["--made", var folder])
{
    PagesRun.Made(folder, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ValuesBenchmark).Assembly).Run(args);
