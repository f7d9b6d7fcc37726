namespace Compare.Rules.Loading;

/// <summary>The rule language as a JSON Schema, for editors.</summary>
public static class RuleSchema
{
    /// <summary>What the schema's file is called.</summary>
    public const string FileName = "rules.schema.json";
}
