using Compare.Text.Language;

namespace Compare.Facts.Rules;

/// <summary>The candidates of the same kind next to one, where there are any; <paramref name="Length"/> is the document's, in tokens.</summary>
internal readonly record struct Neighbours(TokenRange? Before, TokenRange? After, int Length)
{
    /// <summary>The tokens between them.</summary>
    public TokenRange Reach => new(Before?.End ?? 0, After?.Start ?? Length);
}
