namespace Compare.Tests.Api;

/// <summary>The lines that README.md shows; <see cref="ReadmeTests"/> holds them to be the same.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter Console)
    {
        // README
        SourceText[] articles =
        [
            new("flood/harbour-post.md", "The flood killed at least 12 people, the mayor said."),
            new("flood/valley-times.md", "The flood killed nine people and closed the bridge."),
        ];
        SourceText rule = new("dead.yaml", "{ title: People killed, value: count, of: people, find: { all: [kill] } }");
        ComparisonResult result = Comparison.Run(new() { Articles = articles, Rules = [rule] });
        foreach (var fault in result.Diagnostics)
            Console.WriteLine(fault);
        foreach (var fact in result.Facts)
            Console.WriteLine($"{fact.Rule.Title}, {fact.Finding.Verdict}: {string.Join(" | ", fact.Claims.Select(c => c.Text))}");
        // README
    }
}
