namespace Compare.Text.Common;

/// <summary>Where in its rule's file something stands, from 1.</summary>
public readonly record struct Position(int Line, int Column);
