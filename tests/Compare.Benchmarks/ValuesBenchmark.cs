using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Compare.Input.Lexicons;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using Compare.Text.Values;

namespace Compare.Benchmarks;

/// <summary>Tokenizes a few MB of news-like text, paragraph by paragraph, and reads all values in it.</summary>
[MemoryDiagnoser]
public class ValuesBenchmark
{
    private const int Length = 4_000_000;
    private static readonly PartialDate Published = new(2021, 8, 16);
    private readonly Vocabulary vocabulary = new();
    private readonly List<Token> tokens = [];
    private readonly List<Value> values = [];
    private readonly ValueReader reader;
    private readonly string[] paragraphs = NewsText.Make(Length).Split("\n\n");

    public ValuesBenchmark() => reader = new ValueReader(LexiconLoader.LoadDefault(), vocabulary);

    /// <summary>Characters read by one pass; the text is ASCII, so bytes too.</summary>
    public long Characters => paragraphs.Sum(p => (long)p.Length);

    [Benchmark]
    public int Tokenize()
    {
        int count = 0;
        foreach (string paragraph in paragraphs)
        {
            tokens.Clear();
            Tokenizer.Tokenize(paragraph, vocabulary, tokens);
            count += tokens.Count;
        }

        return count;
    }

    [Benchmark]
    public int TokenizeAndRead()
    {
        int count = 0;
        foreach (string paragraph in paragraphs)
        {
            tokens.Clear();
            values.Clear();
            Tokenizer.Tokenize(paragraph, vocabulary, tokens);
            reader.Read(paragraph, CollectionsMarshal.AsSpan(tokens), Published, values);
            count += values.Count;
        }

        return count;
    }
}
