using Compare.Text.Common;

namespace Compare.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>A finding at or above <c>--fail-on</c>, or a failed rule test.</summary>
    public const int Finding = 1;

    /// <summary>The user's input is at fault.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of this program.</summary>
    public const int Internal = 3;

    /// <summary>The worst that diagnostics come to.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(d => d.Severity).DefaultIfEmpty().Max() switch
        {
            Severity.Fault => Internal,
            Severity.Error => BadInput,
            _ => Done,
        };
}
