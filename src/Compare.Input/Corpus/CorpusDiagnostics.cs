using Compare.Text.Articles;
using Compare.Text.Common;

namespace Compare.Input.Corpus;

/// <summary>Every message about files and folders of a corpus: what is wrong and what to do.</summary>
internal static class CorpusDiagnostics
{
    private const int LongestQuoted = 80;

    public static Diagnostic NoFolder(string path) => Error(path, "there is no such folder. Give the folder that holds the articles");

    public static Diagnostic NotAFolder(string path) => Error(path, "this is a file. Give the folder that holds the articles");

    public static Diagnostic NoArticles(string path) =>
        Error(path, "no articles here. Put them in as .md, .markdown or .txt files, or in one sub-folder an event");

    public static Diagnostic ToImport(string path) =>
        Warning(path, $"is not read as it is. \"compare import {path}\" makes an article file of it");

    public static Diagnostic NotRead(string path) => Warning(path, "is not read: articles are text files. Save it as .txt or .md");

    public static Diagnostic Unreadable(string path, string reason) =>
        Error(path, $"cannot be read: {reason.TrimEnd('.')}. Check its permissions");

    public static Diagnostic Unopened(string path, string objection) => Error(path, objection);

    public static Diagnostic NoName(string path) =>
        Error(path, "is not read: its name is not UTF-8, so it cannot be opened (� stands for what is not). Give it another name");

    public static Diagnostic LinkedFolder(string path) =>
        Warning(path, "is not read: a link to a folder is followed as an event, not inside one. Put the folder itself here");

    public static Diagnostic CircularLink(string path) =>
        Warning(path, "is not read: it is a link that leads back to the corpus, or nowhere. Take it away");

    public static Diagnostic TooDeep(string path, int limit) =>
        Warning(path, $"is not read: it lies more than {limit} folders deep. Move it up");

    public static Diagnostic EmptyFolder(string path) => Warning(path, "no articles are in this folder. Put them in, or remove the folder");

    public static Diagnostic SameEvent(string path, string id) =>
        Error(path, $"the event id \"{id}\" is already that of another folder; this one is left out. Rename the folder");

    public static Diagnostic Empty(string path) => Error(path, "holds no text. Add the article's text, or remove the file");

    public static Diagnostic Huge(string path, long limit) =>
        Error(path, $"is larger than {limit >> 20} MB, which no article is. Split it, one article a file");

    public static Diagnostic Binary(string path, int line) =>
        new(path, line, 0, Severity.Error, "holds NUL characters, so it is not text. Save the article as plain text or Markdown");

    public static Diagnostic NotUtf8(string path, int line, int column, int offset) =>
        new(path, line, column, Severity.Error, $"byte {offset} of the file is not valid UTF-8. Save the file as UTF-8");

    public static Diagnostic NotUtf16(string path) => Error(path, "begins as UTF-16 but is broken. Save the file as UTF-8");

    public static Diagnostic UnclosedFrontMatter(string path, int line) =>
        new(path, line, 1, Severity.Error, "front matter begins here but is never closed. Add a line \"---\" after its last key");

    public static Diagnostic UnreadableMarkdown(string path, int line) =>
        new(
            path,
            line,
            0,
            Severity.Warning,
            "marks of Markdown from here on are nested too deep or never closed, so the article is read as it is written, marks and all. "
                + "Close or remove them"
        );

    public static Diagnostic SavedPage(string path) =>
        new(path, 1, 1, Severity.Error, "is a web page (HTML), not a text. Bring its article in with: compare import FILE");

    public static Diagnostic Guessed(string path, string encoding) =>
        new(
            path,
            0,
            0,
            Severity.Warning,
            $"is not UTF-8; it is read as {encoding}, which is a guess. Save it as UTF-8 where a letter is wrong"
        );

    public static Diagnostic OtherKeys(string path, string keys, int others) =>
        new(
            path,
            0,
            0,
            Severity.Warning,
            $"front matter of another program is read too: "
                + $"{keys}{(others > 0 ? $"; in {others} other {(others == 1 ? "file" : "files")} alike" : "")}. Nothing need be done"
        );

    public static Diagnostic LongFrontMatter(string path, int limit) =>
        new(path, 1, 1, Severity.Error, $"front matter is longer than {limit >> 10} KB. Is its closing line \"---\" missing?");

    public static Diagnostic UnsafeId(string path, FrontMatterValue id, string used) =>
        new(
            path,
            id.Line,
            id.Column,
            Severity.Warning,
            $"the id {Quote(id.Text)} is not fit for file names and links; \"{used}\" is used. Write letters, digits, \"-\", \"_\" and "
                + $"\".\""
        );

    public static Diagnostic UnsafeUrl(string path, FrontMatterValue url) =>
        new(
            path,
            url.Line,
            url.Column,
            Severity.Warning,
            $"the url {Quote(url.Text)} is left out. Write an address that begins with https:// or http://"
        );

    public static Diagnostic SamePath(string path) =>
        Error(path, "is the path of two texts, of which the first is read. Give the other another path");

    public static Diagnostic SameId(string path, FrontMatterValue? at, string id, string otherPath, bool kept) =>
        new(
            path,
            at?.Line ?? 0,
            at?.Column ?? 0,
            Severity.Error,
            $"the id \"{id}\" is also that of {otherPath}{(kept ? "" : "; this article is left out")}. Give one of them another id"
        );

    /// <summary>The beginning of a text, on one line and without what a terminal would obey.</summary>
    private static string Quote(string text)
    {
        string start = text.Length > LongestQuoted ? text[..LongestQuoted] + "…" : text;
        return $"\"{string.Concat(start.Select(c => char.IsControl(c) ? '\uFFFD' : c))}\"";
    }

    private static Diagnostic Error(string path, string message) => new(path, 0, 0, Severity.Error, message);

    private static Diagnostic Warning(string path, string message) => new(path, 0, 0, Severity.Warning, message);
}
