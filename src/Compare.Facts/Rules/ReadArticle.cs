using Compare.Input.Rules.Model;
using Compare.Text.Annotation;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Mentions;
using Compare.Text.Values;

namespace Compare.Facts.Rules;

/// <summary>An article with all that was read in it once for every rule. For one thread.</summary>
internal sealed class ReadArticle
{
    private readonly Dictionary<(FactKind, string?), IReadOnlyList<Candidate>> candidates = [];
    private readonly Dictionary<int, IReadOnlyList<Candidate>> counts = [];

    public ReadArticle(Document document, ValueReader reader, MentionReader mentions)
    {
        Document = document;
        Occurrences = new Occurrences(document);
        var values = new List<Value>();
        foreach (Paragraph paragraph in document.Article.Paragraphs)
        {
            if (paragraph.Place != Place.Furniture)
            {
                // By paragraph: no value runs over the end of one.
                TokenRange range = Quoted(document, document.TokensAt(paragraph.Span));
                reader.Read(
                    document.Article.Body,
                    document.Tokens.AsSpan(range.Start, range.End - range.Start),
                    document.Article.Published,
                    values
                );
            }
        }

        Values = values;
        Mentions = mentions.Read(document, values);
    }

    /// <summary>Without the marks of a quotation in Markdown: "> 12 people" are not more than twelve.</summary>
    private static TokenRange Quoted(Document document, TokenRange paragraph)
    {
        int start = paragraph.Start;
        while (start < paragraph.End && document.Article.Body[document.Tokens[start].Start] == '>')
        {
            start++;
        }

        return paragraph with
        {
            Start = start,
        };
    }

    public Document Document { get; }

    public Occurrences Occurrences { get; }

    /// <summary>Quantities and dates, in order of place.</summary>
    public IReadOnlyList<Value> Values { get; }

    /// <summary>What its values are about.</summary>
    public ArticleMentions Mentions { get; }

    /// <summary>The date whose words begin with these tokens or follow them at once; null where there is none.</summary>
    public DateRange? DateAt(TokenRange tokens)
    {
        int low = FirstValue(v => v.Span.Start >= Document.Tokens[tokens.Start].Start);
        return
            low < Values.Count && Document.TokensAt(Values[low].Span).Start is var start && (start == tokens.Start || start == tokens.End)
            ? Values[low] as DateRange
            : null;
    }

    /// <summary>The dates whose words lie in a stretch of text.</summary>
    public IEnumerable<DateRange> DatesIn(TokenRange tokens)
    {
        TextSpan span = Document.SpanOf(tokens);
        for (int i = FirstValue(v => v.Span.End > span.Start); i < Values.Count && Values[i].Span.Start < span.End; i++)
        {
            if (Values[i] is DateRange date)
            {
                yield return date;
            }
        }
    }

    /// <summary>Whether a value that is asked for stands on some of the words of a span.</summary>
    public bool HasValue(TextSpan span, Func<Value, bool> asked)
    {
        for (int i = FirstValue(v => v.Span.End > span.Start); i < Values.Count && Values[i].Span.Start < span.End; i++)
        {
            if (asked(Values[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the first value that is so; those behind it are so, too. Values do not overlap.</summary>
    private int FirstValue(Func<Value, bool> isSo)
    {
        int low = 0;
        int high = Values.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isSo(Values[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The counts of a noun, with and without a figure, made once for all rules that ask.</summary>
    public IReadOnlyList<Candidate> Counts(CompiledTerm noun, Func<ReadArticle, IReadOnlyList<Candidate>> find)
    {
        if (!counts.TryGetValue(noun.Index, out IReadOnlyList<Candidate>? found))
        {
            counts[noun.Index] = found = find(this);
        }

        return found;
    }

    /// <summary>The quantities and dates of one kind in one unit, made once for all rules that ask.</summary>
    /// <param name="fit">The value as one of that kind and unit; null where it is of another.</param>
    public IReadOnlyList<Candidate> Candidates(FactKind kind, string? unit, Func<Value, Value?> fit)
    {
        if (!candidates.TryGetValue((kind, unit), out IReadOnlyList<Candidate>? found))
        {
            candidates[(kind, unit)] = found = [
                .. Values.Select(fit).OfType<Value>().Select(v => new Candidate(v, Document.TokensAt(v.Span))),
            ];
        }

        return found;
    }
}
