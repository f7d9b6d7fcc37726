using System.Collections.Immutable;
using System.Text;
using Compare.Input.Rules;

namespace Compare.Facts.Drafting;

/// <summary>Writes a drafted rule as a file, with remarks for whoever goes on with it.</summary>
internal static class DraftYaml
{
    public static string Write(DraftRequest request, DraftParts parts)
    {
        var yaml = new StringBuilder();
        if (request.Schema is not null)
        {
            yaml.Append("# yaml-language-server: $schema=").Append(request.Schema).Append('\n');
        }

        yaml.Append("id: ").Append(request.Id).Append('\n');
        yaml.Append("title: ").Append(Text(request.Title)).Append('\n');
        yaml.Append("# question: The question that this fact answers?\n");
        yaml.Append("value: ").Append(RuleKeys.Word(request.Kind)).Append('\n');
        if (parts.Unit is not null)
        {
            yaml.Append("unit: ").Append(Text(parts.Unit)).Append('\n');
        }

        WriteKind(yaml, parts);
        WriteFind(yaml, parts.All);
        WriteTests(yaml, request, parts);
        return yaml.ToString();
    }

    /// <summary>A text as YAML: in single quotes unless it is plain words.</summary>
    private static string Text(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-') && text.Length > 0 && char.IsAsciiLetter(text[0]) && text[^1] != ' '
            ? text
            : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static void WriteKind(StringBuilder yaml, DraftParts parts)
    {
        if (parts.Of is not null)
        {
            yaml.Append("# What the figure counts; it must stand right by it. Add other nouns: people | victims\n");
            yaml.Append("of: ").Append(Text(parts.Of)).Append('\n');
        }

        if (parts.Name is not null)
        {
            yaml.Append("# The names it can be, one a line; other spellings behind =. Add the names that other articles give.\n");
            yaml.Append("names:\n  - ").Append(Text(parts.Name)).Append('\n');
        }

        if (parts.Phrase is not null)
        {
            yaml.Append("# Each label with the phrases that stand for it; … is a gap. Name the labels after what articles say.\n");
            yaml.Append("choices:\n  ").Append(DraftParts.ExampleLabel).Append(": ").Append(Text(parts.Phrase)).Append('\n');
            yaml.Append("  otherwise: '\"write here what other articles say\"'\n");
        }

        if (parts.Speaker is not null)
        {
            yaml.Append("# Who said it. Add other descriptions: mayor | Carl Instance\n");
            yaml.Append("speaker: ").Append(Text(parts.Speaker)).Append('\n');
        }

        if (!parts.Words.IsEmpty)
        {
            yaml.Append("# What stands in the quotation, each of these in any form. Add other ways to say it with |\n");
            yaml.Append("words: [").AppendJoin(", ", parts.Words.Select(Text)).Append("]\n");
        }
    }

    private static void WriteFind(StringBuilder yaml, ImmutableArray<string> all)
    {
        if (all.IsEmpty)
        {
            return;
        }

        yaml.Append("# What stands in the clause of the value, each of these in any form. Add other ways to say it with |\n");
        yaml.Append("find:\n  all:\n");
        foreach (string word in all)
        {
            yaml.Append("    - ").Append(Text(word)).Append('\n');
        }

        yaml.Append("  # none: [planned]                # words that must not stand there\n");
        yaml.Append("  # paragraph: { any: [storm] }    # what the sentence, paragraph or article has\n");
    }

    private static void WriteTests(StringBuilder yaml, DraftRequest request, DraftParts parts)
    {
        string published = request.Published is { } date ? $", published: {Text(date.ToString())}" : "";
        yaml.Append("tests:\n");
        yaml.Append("  - { text: ")
            .Append(Text(request.Text))
            .Append(published)
            .Append(", value: ")
            .Append(Text(parts.Expected))
            .Append(" }\n");
        yaml.Append("  # A sentence with such a value that states something else keeps the rule from reading too much:\n");
        yaml.Append("  # - { text: 'Write such a sentence here.', none: true }\n");
    }
}
