namespace Compare.Reports.Templates;

/// <summary>Where a loop stands.</summary>
internal sealed class Loop(string variable, int length)
{
    public string Variable => variable;

    public int Length => length;

    public int Index { get; set; }

    public object? Item { get; set; }
}

/// <summary>
/// One rendering: the model, the names assigned so far, the loops we are in, and the include we are in. As in Scriban,
/// parts see all names of the page; a loop's variable hides an assigned name, which hides the model's.
/// </summary>
internal sealed class Frame(IReadOnlyDictionary<string, Template> templates, ModelObject model, TextWriter output)
{
    /// <summary>How deep parts may include parts.</summary>
    public const int DeepestInclude = 32;

    /// <summary>
    /// What a page may cost: a character written costs 1, a statement or a turn of a loop as much as writing this many
    /// characters takes. Bounds the time of any template, however its loops and parts multiply.
    /// </summary>
    public const int CostOfStatement = 16;

    /// <summary>The most that a page may cost.</summary>
    public const long MostSteps = 100_000_000;

    private readonly Dictionary<string, object?> assigned = new(StringComparer.Ordinal);
    private readonly List<Loop> loops = [];
    private Dictionary<string, object?>? arguments;
    private Template? template;
    private int depth;
    private long steps;

    public TextWriter Output => output;

    public void Render(Template page)
    {
        template = page;
        page.Body.Execute(this);
    }

    public TemplateException Diagnostic(Node at, string message) => TemplateException.At(template!.Source, at.Offset, message);

    /// <summary>Counts what the page costs.</summary>
    public void Step(Node at, int cost)
    {
        steps += cost;
        if (steps > MostSteps)
        {
            throw Diagnostic(at, "the page is too large: do its loops or its parts multiply?");
        }
    }

    public bool Truth(Expression condition)
    {
        object? value = condition.Evaluate(this);
        return Values.Truth(value)
            ?? throw Diagnostic(condition, $"{Values.Kind(value)} is neither true nor false; compare it, as in 'count > 0' or 'list.size > 0'");
    }

    public object? Variable(Node at, string name)
    {
        for (int i = loops.Count - 1; i >= 0; i--)
        {
            if (loops[i].Variable == name)
            {
                return loops[i].Item;
            }
        }

        if (assigned.TryGetValue(name, out object? value) || model.TryGet(name, out value))
        {
            return value;
        }

        throw Diagnostic(at, $"there is no '{name}' here; this page has {Listed(model.Names.Concat(assigned.Keys))}");
    }

    public void Assign(Node at, string name, object? value)
    {
        if (loops.Exists(loop => loop.Variable == name))
        {
            throw Diagnostic(at, $"'{name}' is the variable of a loop; choose another name");
        }

        assigned[name] = value;
    }

    public object? Argument(Node at, string name)
    {
        if (arguments is null)
        {
            throw Diagnostic(at, "'$' holds the arguments of 'include' and has no meaning in a page");
        }

        return arguments.TryGetValue(name, out object? value)
            ? value
            : throw Diagnostic(at, $"this part was included without '{name}:'; it got {Listed(arguments.Keys)}");
    }

    public object? Member(Node at, object? target, string name) => target switch
    {
        ModelObject members when members.TryGet(name, out object? value) => value,
        ModelObject members => throw Diagnostic(at, $"there is no '{name}' here; the object has {Listed(members.Names)}"),
        IReadOnlyList<object?> list when name == "size" => list.Count,
        string text when name == "size" => text.Length,
        _ => throw Diagnostic(at, $"{Values.Kind(target)} has no '{name}'"),
    };

    public Loop EnterLoop(string variable, int length)
    {
        var loop = new Loop(variable, length);
        loops.Add(loop);
        return loop;
    }

    public void LeaveLoop() => loops.RemoveAt(loops.Count - 1);

    public Loop InnermostLoop(Node at) => loops.Count > 0 ? loops[^1] : throw Diagnostic(at, "'for' has members only inside a loop");

    /// <summary>Renders a part with its arguments, then comes back to where we were.</summary>
    public void Include(IncludeStatement include, Dictionary<string, object?> given)
    {
        if (depth == DeepestInclude)
        {
            throw Diagnostic(include, $"parts include parts more than {DeepestInclude} deep; does '{include.Name}' include itself?");
        }

        (Template? outerTemplate, Dictionary<string, object?>? outerArguments) = (template, arguments);
        (template, arguments) = (templates[include.Name], given);
        depth++;
        template.Body.Execute(this);
        depth--;
        (template, arguments) = (outerTemplate, outerArguments);
    }

    private static string Listed(IEnumerable<string> names)
    {
        string list = string.Join(", ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return list.Length == 0 ? "nothing" : list;
    }
}
