namespace Compare.Text.Common;

/// <summary>Whether a fault stops the run or is only told.</summary>
public enum Severity
{
    Warning,
    Error,

    /// <summary>The program's own: what the diagnostic names is left out, and everything else goes on.</summary>
    Fault,
}

/// <summary>
/// Something a user can mend: a value, never an exception. <paramref name="Line"/> and <paramref name="Column"/>
/// count from 1; 0 where the fault is of the file as a whole. The message says what is wrong and what to do.
/// </summary>
public sealed record Diagnostic(string Path, int Line, int Column, Severity Severity, string Message)
{
    /// <summary><c>path:line:column: error: message</c>, the form editors and terminals turn into a link.</summary>
    public override string ToString()
    {
        string place =
            Line == 0 ? Path
            : Column == 0 ? $"{Path}:{Line}"
            : $"{Path}:{Line}:{Column}";
        return $"{place}: {Severity switch { Severity.Warning => "warning", Severity.Error => "error", _ => "fault" }}: {Message}";
    }
}
