using Compare.Input.Lexicons;
using Compare.Text.Articles;
using Compare.Text.Common;
using Compare.Text.Language;
using Compare.Text.Lexicons;
using NUnit.Framework;

namespace Compare.Tests.Text.Language;

public class SegmentationTests
{
    private static readonly TextAnalyzer Analyzer = new(LexiconLoader.LoadDefault(), new Vocabulary());

    [TestCase("One sentence", "One sentence")]
    [TestCase("It ended. Then it began.", "It ended.|Then it began.")]
    [TestCase("Mr. Doe left. Gen. Roe stayed.", "Mr. Doe left.|Gen. Roe stayed.")]
    [TestCase("John F. Doe spoke. He sat.", "John F. Doe spoke.|He sat.")]
    [TestCase("The U.S. President spoke in the U.S. The aide left.", "The U.S. President spoke in the U.S.|The aide left.")]
    [TestCase("“It is over.” He left.", "“It is over.”|He left.")]
    [TestCase("“Is it over?” asked the aide.", "“Is it over?” asked the aide.")]
    [TestCase("It cost 3.5 million. 15 died.", "It cost 3.5 million.|15 died.")]
    [TestCase("Doe, who hit .357, was named best. .357 it was.", "Doe, who hit .357, was named best.|.357 it was.")]
    [TestCase("Doe hit .357. He left.", "Doe hit .357.|He left.")]
    [TestCase("It was over.24 died.", "It was over.|24 died.")]
    [TestCase("Really?! Yes… Maybe.", "Really?!|Yes…|Maybe.")]
    [TestCase("No. 5 is alive.", "No. 5 is alive.")]
    [TestCase("(It rained.) They went.", "(It rained.)|They went.")]
    [TestCase("They left St. Paul in Jan. 2018. It snowed.", "They left St. Paul in Jan. 2018.|It snowed.")]
    [TestCase("W. Mark Doe left. He sat.", "W. Mark Doe left.|He sat.")]
    [TestCase("It was led by L. Owen Doe. He sat.", "It was led by L. Owen Doe.|He sat.")]
    [TestCase("Mr. L. T. Doe said so.", "Mr. L. T. Doe said so.")]
    [TestCase("J. A. Doe sat.", "J. A. Doe sat.")]
    [TestCase("It was plan B. Twelve left.", "It was plan B.|Twelve left.")]
    [TestCase("They had hepatitis B. Doctors came.", "They had hepatitis B.|Doctors came.")]
    [TestCase("He is taller than I. Doe sat.", "He is taller than I.|Doe sat.")]
    [TestCase("Near Mt. Sample it snowed. At Ft. Doe it rained.", "Near Mt. Sample it snowed.|At Ft. Doe it rained.")]
    [TestCase("Sampletown (pop. 34,000) is a port.", "Sampletown (pop. 34,000) is a port.")]
    [TestCase("He heard a pop. Doe sat.", "He heard a pop.|Doe sat.")]
    [TestCase("He said no. Doe sat.", "He said no.|Doe sat.")]
    [TestCase("It is of Sample Corp. The firm grew.", "It is of Sample Corp.|The firm grew.")]
    [TestCase("They came on 3 Sept. Doe sat.", "They came on 3 Sept.|Doe sat.")]
    [TestCase("He was ill. Doe sat. In Springfield, Ill. Doe sat.", "He was ill.|Doe sat.|In Springfield, Ill. Doe sat.")]
    [TestCase("It is by the U.K.'s Sample Office.", "It is by the U.K.'s Sample Office.")]
    public void Splits_sentences(string text, string expected)
    {
        Document document = Analyze(text);
        Assert.That(string.Join('|', document.Sentences.Select(s => text[s.Span.Start..s.Span.End])), Is.EqualTo(expected));
    }

    [TestCase("and ", 400, 1)]
    [TestCase("and ", 1200, 3)]
    [TestCase("He said “no” and ", 1200, 15)]
    public void Cuts_a_sentence_without_end(string piece, int times, int sentences)
    {
        Document document = Analyze(string.Concat(Enumerable.Repeat(piece, times)).Trim());
        Assert.That(document.Sentences, Has.Count.EqualTo(sentences));
        Assert.That(document.Sentences.Sum(s => s.Tokens.End - s.Tokens.Start), Is.EqualTo(document.Tokens.Length), "no token is lost");
    }

    /// <summary>The clause that the marked word is read in: the words of its ranges, a slash where words are left out.</summary>
    [TestCase("The war lasted *ten years, but the peace held.", "The war lasted ten years,")]
    [TestCase("The war lasted ten years, but the peace *held.", "but the peace held.")]
    [TestCase("Though the war *ended, the army stayed.", "Though the war ended,")]
    [TestCase("Though the war ended, the army *stayed.", "the army stayed.")]
    [TestCase("The war — which killed *many — lasted nine years.", "The war — which killed many —")]
    [TestCase("The war — which killed many — lasted *nine years.", "The war — / lasted nine years.")]
    [TestCase("The talks, which began *then, go on.", "The talks, which began then,")]
    [TestCase("The talks, which began then, *go on.", "The talks, / go on.")]
    [TestCase("The war went on for *years, killing thousands.", "The war went on for years,")]
    [TestCase("The war went on for years, killing *thousands.", "The war went on for years, killing thousands.")]
    [TestCase("They fought in the war (*1914) at sea.", "They fought in the war ( / at sea. 1914)")]
    [TestCase("Twelve (*three of them crew) drowned.", "Twelve ( three of them crew)")]
    [TestCase("It killed twelve (and hurt *forty) at once.", "It killed twelve ( and hurt forty)")]
    [TestCase("Twelve (the owner had said *thirteen at first) drowned.", "Twelve ( the owner had said thirteen at first)")]
    [TestCase("The state listed the group in *2003 however welcomed it since 2018.", "The state listed the group in 2003")]
    [TestCase("“We go,” said the aide, *Jane Doe.", "said the aide, Jane Doe.")]
    [TestCase("Jane Doe, the aide, *left.", "Jane Doe, the aide, left.")]
    [TestCase("It was 1914–*1918 then.", "It was 1914–1918 then.")]
    [TestCase("The war was long; the peace *short.", "the peace short.")]
    [TestCase("The storm sank *24 boats and damaged over 70.", "The storm sank 24 boats and")]
    [TestCase("The storm sank 24 boats and damaged over *70.", "The storm / damaged over 70.")]
    [TestCase("Some 31 sailors were rescued and more than *90 drowned.", "more than 90 drowned.")]
    [TestCase("The storm sank one boat, damaged *dozens and passed.", "The storm / damaged dozens and passed.")]
    [TestCase("The storm struck, sinking five boats and damaging *dozens.", "The storm struck, / damaging dozens.")]
    [TestCase("Crews were trapped inside and more than *50 were taken ashore.", "Crews / more than 50 were taken ashore.")]
    [TestCase("It killed 15 soldiers and *20 others.", "It killed 15 soldiers and 20 others.")]
    [TestCase("Ann Doe, from Here but living There, fell *40 metres.", "Ann Doe, from Here but living There, fell 40 metres.")]
    [TestCase("Ann Doe slipped but held on, then fell *40 metres.", "Ann Doe / but held on, then fell 40 metres.")]
    [TestCase("Ann Doe, slow but careful, fell *40 metres.", "Ann Doe, slow but careful, fell 40 metres.")]
    [TestCase("Ann Doe, though tired, fell *40 metres.", "Ann Doe, / fell 40 metres.")]
    [TestCase("Ann Doe reached it but Bo Roe fell *40 metres.", "but Bo Roe fell 40 metres.")]
    [TestCase("It fell but the boats *held.", "but the boats held.")]
    public void Splits_clauses(string marked, string expected)
    {
        int mark = marked.IndexOf('*', StringComparison.Ordinal);
        Document document = Analyze(marked.Remove(mark, 1));
        int token = document.TokensAt(new TextSpan(mark, mark + 1)).Start;
        string text = document.Article.Body;
        var pieces = new List<string>();
        IReadOnlyList<TokenRange> ranges = document.Clauses[document.ClauseOf[token]].Ranges;
        for (int i = 0; i < ranges.Count; i++)
        {
            bool hole = i > 0 && ranges[i].Start > ranges[i - 1].End;
            TextSpan span = document.SpanOf(ranges[i]);
            pieces.Add((hole ? "/ " : "") + text[span.Start..span.End]);
        }

        Assert.That(string.Join(' ', pieces), Is.EqualTo(expected));
    }

    [TestCase("He said “it is over” and left.", "it is over")]
    [TestCase("He said \"it is over\" and \"go\".", "it is over|go")]
    [TestCase("“It goes on", "It goes on")]
    [TestCase("It is ”over.", "")]
    [TestCase("\"It is over.\n\nGo home,\" he said, \"now.\"", "It is over.|Go home,|now.")]
    [TestCase("\"It is over.\n\n\"Go home,\" he said.", "It is over.|Go home,")]
    [TestCase("“It is over.\n\nGo home,” he said.", "It is over.|Go home,")]
    [TestCase("\"It is over.\n\nHe said \"go home\".", "It is over.|go home")]
    [TestCase("‘It is over,’ he said.", "It is over,")]
    [TestCase("'It is over,' he said.", "It is over,")]
    [TestCase("He said: ‘It isn’t the sailors’ boat.’", "It isn’t the sailors’ boat.")]
    [TestCase("‘The sailors’ he said, ‘are here.’", "The sailors|are here.")]
    [TestCase("The sailors’ boat and the guards’ hut.", "")]
    [TestCase("The dogs' boat was the cats' boat.", "")]
    [TestCase("In the '90s the dogs' boat sank.", "")]
    [TestCase("„It is over“, he said.", "It is over")]
    [TestCase("«It is over», he said. »Go«, she said.", "It is over|Go")]
    [TestCase("``It is over,'' he said.", "It is over,")]
    [TestCase("“He said ‘go’ and left,” she said.", "He said ‘go’ and left,")]
    [TestCase("‘He said “go” and left,’ she said.", "He said “go” and left,")]
    [TestCase("‘It is over.\n\n‘Go home,’ he said.", "It is over.|Go home,")]
    [TestCase("It is over.\n\nHe said\" go home\".", "", Description = "two marks that can only close")]
    [TestCase("Nobody leaves!\" The river rose.", "")]
    [TestCase("It is done.\" The mayor slept.", "")]
    [TestCase("Who stays?\" The river rose. He said \"go\".", "go")]
    [TestCase("The wall is 5'11\" high. The river rose.", "")]
    [TestCase("The door is 6' 2\" by 30\" wide.", "")]
    [TestCase("\"The wall is 5'11\" high,\" he said.", "The wall is 5'11\" high,")]
    [TestCase("We left. \"The river rose,\" she said.", "The river rose,")]
    [TestCase("She said: \"Go.\"", "Go.")]
    [TestCase("She said:\"Go.\"", "Go.")]
    [TestCase("(\"Go,\" she said.)", "Go,")]
    [TestCase("He wrote \"never. Then \"the river rose,\" she said.", "the river rose,")]
    [TestCase("He wrote \"never and left.\n\nThe river rose.", "", Description = "nothing goes on from it")]
    [TestCase("He said, \"It rose.\n\n\"It fell,\" he added.", "It rose.|It fell,")]
    [TestCase("“He shouted \"run\" to me,” she said.", "He shouted \"run\" to me,")]
    [TestCase("\"", "")]
    [TestCase("\"\"\"", "")]
    public void Finds_quotations(string text, string expected)
    {
        Document document = Analyze(text);
        Assert.That(string.Join('|', document.Quotes.Select(q => text[q.Start..q.End])), Is.EqualTo(expected));
    }

    private static Document Analyze(string text) =>
        Analyzer.Analyze(
            new Article
            {
                Id = "a",
                Outlet = "A",
                Title = "T",
                Path = "a.txt",
                Body = text,
                Paragraphs = [.. Paragraphs(text)],
            }
        );

    private static IEnumerable<Paragraph> Paragraphs(string text)
    {
        int start = 0;
        foreach (string paragraph in text.Split("\n\n"))
        {
            yield return new Paragraph(new TextSpan(start, start + paragraph.Length), Place.Body, 1);
            start += paragraph.Length + 2;
        }
    }
}
