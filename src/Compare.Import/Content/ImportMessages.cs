using Compare.Text.Common;

namespace Compare.Import.Content;

/// <summary>Every message about sources: what is wrong and what to do.</summary>
internal static class ImportMessages
{
    public static Diagnostic Missing(string path) =>
        Error(path, "there is no such file or folder. Give a file, a folder, an address, or - for standard input");

    public static Diagnostic Unreadable(string path) => Error(path, "cannot be read. See that it is there and that you may read it");

    public static Diagnostic Empty(string path) => Error(path, "is empty. Save the article again");

    public static Diagnostic Huge(string path, long limit) =>
        Error(path, $"is larger than {limit >> 20} MB, which no article is. Save the article alone");

    public static Diagnostic Unknown(string path) =>
        Error(path, "is no kind of file that articles come in. Save it as a web page, PDF, Word document, mail, RTF or plain text");

    public static Diagnostic Broken(string path, string what) => Error(path, $"is broken as {what}, or cut short. Save it again");

    public static Diagnostic Locked(string path, string what) => Error(path, $"is {what} that needs a password. Save it without one");

    public static Diagnostic NoText(string path, string what) =>
        Error(path, $"holds no text of an article{what}. Save the page that shows the article");

    public static Diagnostic Pictures(string path) =>
        Error(path, "holds pictures of pages and no text. Run a text recognition over it and give its result");

    public static Diagnostic Paywall(string path, int words) =>
        Error(
            path,
            $"shows only the first {words} words to who is not logged in. Save the whole article from your browser and import that file"
        );

    public static Diagnostic TooDeep(string path) =>
        Error(path, "nests its elements or parts deeper than any page does. Save the article's text as .txt");

    public static Diagnostic Frames(string path) =>
        Error(path, "is made of frames and holds no text itself. Import the page of the frame that shows the article");

    public static Diagnostic NothingInside(string path) =>
        Error(path, "holds nothing that an article could be read from. Look whether it is the right one");

    public static Diagnostic TooMuchInside(string path, string limit) =>
        Error(path, $"unpacks to more than {limit}; what comes after is left out. Unpack it and import the articles alone");

    public static Diagnostic Summary(string path, string title, string address) =>
        Warning(
            path,
            $"gives only a summary of \"{title}\". "
                + $"{(address.Length == 0 ? "Open it and save the page" : $"Import {address}, or give --follow")}"
        );

    public static Diagnostic Encoding(string path, string name) =>
        Warning(path, $"says nothing sound of its encoding; {name} is what it was read as. See that the letters are right");

    public static Diagnostic NotWholly(string path, string name) =>
        Warning(path, $"is not sound {name}; what could not be read stands as \uFFFD");

    public static Diagnostic Error(string path, string message) => new(path, 0, 0, Severity.Error, message);

    public static Diagnostic Warning(string path, string message) => new(path, 0, 0, Severity.Warning, message);
}
