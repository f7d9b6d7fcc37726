namespace Compare.Reports.Templates;

/// <summary>A template read once, to be rendered often.</summary>
internal sealed record Template(TemplateSource Source, Block Body);

/// <summary>A part of a template; <see cref="Offset"/> is where it starts in the text.</summary>
internal abstract record Node(int Offset);

/// <summary>Something that writes or decides what is written.</summary>
internal abstract record Statement(int Offset) : Node(Offset)
{
    public abstract void Execute(Frame frame);
}

/// <summary>Something that has a value.</summary>
internal abstract record Expression(int Offset) : Node(Offset)
{
    public abstract object? Evaluate(Frame frame);
}
