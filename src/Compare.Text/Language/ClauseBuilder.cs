namespace Compare.Text.Language;

/// <summary>Collects the ranges of one sentence's clauses.</summary>
internal sealed class ClauseBuilder(List<Clause> clauses, int[] clauseOf, int start)
{
    /// <summary>How much of a main clause with many insertions one of them is read with.</summary>
    private const int MostHeads = 8;

    private List<TokenRange> main = [];
    private readonly List<(int Clause, TokenRange Inserted)> joints = [];
    private int mainIndex = -1;
    private ClauseKind kind;

    /// <summary>Where the stretch now open begins.</summary>
    public int Start { get; private set; } = start;

    public void StartClause(int token)
    {
        Finish(token);
        main = [];
        mainIndex = -1;
        kind = ClauseKind.Statement;
    }

    /// <summary>Begins a clause that shares the words from the start of the open one to <paramref name="subjectEnd"/>.</summary>
    public void StartStatement(int token, int subjectEnd)
    {
        // "…, killing 5 and injuring dozens": both hang on what stands before.
        if (kind != ClauseKind.Statement)
        {
            StartDependent(token);
            return;
        }

        var subject = new TokenRange(Start, subjectEnd);
        StartClause(token);
        if (subject.End > subject.Start)
        {
            main.Add(subject);
        }
    }

    public void StartDependent(int token, ClauseKind how = ClauseKind.Dependent)
    {
        Close(token);
        kind = how;
    }

    /// <summary>Goes on with the main clause.</summary>
    /// <param name="joined">What was inserted is read with all of that, not only with what stands before it.</param>
    public void Resume(int token, bool joined = false)
    {
        var inserted = new TokenRange(Start, token);
        Close(token);
        if (joined && kind != ClauseKind.Statement && inserted.End > inserted.Start)
        {
            joints.Add((clauses.Count - 1, inserted));
        }

        kind = ClauseKind.Statement;
    }

    public void Finish(int end)
    {
        Close(end);
        if (mainIndex >= 0)
        {
            clauses[mainIndex] = new Clause([.. main]);
            foreach ((int clause, TokenRange inserted) in joints)
            {
                clauses[clause] = new Clause([.. main.Take(MostHeads), inserted]);
            }
        }

        joints.Clear();
    }

    private void Close(int end)
    {
        if (end > Start)
        {
            var range = new TokenRange(Start, end);
            clauseOf.AsSpan(Start, end - Start).Fill(kind == ClauseKind.Statement ? AddMain(range) : AddDependent(range));
        }

        Start = end;
    }

    private int AddMain(TokenRange range)
    {
        main.Add(range);
        if (mainIndex < 0)
        {
            mainIndex = clauses.Count;
            clauses.Add(new Clause([]));
        }

        return mainIndex;
    }

    private int AddDependent(TokenRange range)
    {
        clauses.Add(new Clause([.. main.Skip(main.Count - MostHeads), range], kind));
        return clauses.Count - 1;
    }
}
