using System.Diagnostics;

namespace Compare.Text.Common;

/// <summary>Does one part of the work so that a fault of this program in it is told and takes no other part down.</summary>
internal static class Isolation
{
    /// <summary>
    /// What <paramref name="work"/> gives; null, with a diagnostic that names the part, where it throws what nobody expects.
    /// </summary>
    /// <param name="path">The file that the part is made from.</param>
    /// <param name="what">What is left out, in words.</param>
    public static T? Try<T>(string path, string what, Func<T> work, Action<Diagnostic> tell)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(tell);
        try
        {
            return work();
        }
        catch (Exception fault) when (IsUnexpected(fault))
        {
            tell(Of(path, what, fault));
            return null;
        }
    }

    /// <summary>Whether an exception is no fault of the machine, and nobody's wish to stop.</summary>
    public static bool IsUnexpected(Exception fault) =>
        fault is not (OutOfMemoryException or OperationCanceledException or IOException or UnauthorizedAccessException);

    /// <summary>The diagnostic for a part that is left out.</summary>
    public static Diagnostic Of(string path, string what, Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        string place = new StackTrace(fault)
            .GetFrames()
            .Select(DiagnosticMethodInfo.Create)
            .FirstOrDefault(m => m?.DeclaringTypeName?.StartsWith(nameof(Compare), StringComparison.Ordinal) == true)
            is { } method
            ? $" in {method.DeclaringTypeName![(method.DeclaringTypeName!.LastIndexOf('.') + 1)..]}.{method.Name}"
            : "";
        return new Diagnostic(
            path,
            0,
            0,
            Severity.Fault,
            $"this program, not your input, is at fault: {what} is left out ({fault.GetType().Name}{place}: {fault.Message})"
        );
    }
}
