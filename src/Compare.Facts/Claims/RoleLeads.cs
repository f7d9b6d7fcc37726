using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Claims;

/// <summary>
/// The words that lead from a role to a name behind it: "Ambassador to Atlantis Jane Doe", "the mayor, Jane Doe", "the mayor
/// is Jane Doe", "the suspect, named by police as Jane Doe", "succeeded as mayor by Jane Doe".
/// </summary>
internal sealed class RoleLeads(WordSets words)
{
    /// <summary>How many words the role's place may have: "to the kingdom of Atlantis".</summary>
    private const int LongestPlace = 7;

    /// <summary>How many words may stand around a verb that names: "named by police in Utopia as".</summary>
    private const int WordsAround = 5;

    private readonly WordSet places = words[Sections.RolePlaces];
    private readonly WordSet joins = words[Sections.RolePlaceJoins];
    private readonly WordSet helpers = words[Sections.RoleHelpers];
    private readonly WordSet givers = words[Sections.RoleGivers];
    private readonly WordSet transfers = words[Sections.RoleTransfers];
    private readonly WordSet adverbs = words[Sections.RoleAdverbs];
    private readonly WordSet determiners = words[Sections.RoleDeterminers];
    private readonly WordSet relatives = words[Sections.RoleRelatives];
    private readonly WordSet agents = words[Sections.PassiveAgents];
    private readonly WordSet functionWords = words[Sections.FunctionWords];
    private readonly WordSet negations = words[Sections.Negations];
    private readonly WordSet @as = words[Sections.RoleAs];

    /// <summary>Whether a role leads to a name that begins at <paramref name="name"/>.</summary>
    /// <param name="title">Whether it may stand right before the name.</param>
    /// <param name="apposition">Whether the name may stand behind a comma.</param>
    public bool Lead(Document document, TokenRange role, TokenRange name, bool title = true, bool apposition = true)
    {
        // The place may be any of the words that follow, so each end of it is tried, the longest last.
        int end = role.End;
        for (int n = 0; n <= LongestPlace && end <= name.Start; n++, end++)
        {
            bool ends =
                n == 0
                || HasOneName(document, role.End, end, name.Start)
                    && !(places.Contains(document.Tokens[end - 1]) || joins.Contains(document.Tokens[end - 1]));
            bool beside = (end == name.Start ? title : apposition) && IsTitle(document, end, name);
            if (ends && (beside || (!IsOwner(document, name) && IsNamed(document, role, end, name.Start))))
            {
                return true;
            }

            if (end < document.Tokens.Length && !IsOfPlace(document, role.End, end))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A word of the role's place: a preposition, a capital, a word behind one of these ("of finance and trade").</summary>
    private bool IsOfPlace(Document document, int start, int i) =>
        places.Contains(document.Tokens[i])
        || (i > start && document.IsCapitalised(i))
        || (i > start && joins.Contains(document.Tokens[i]))
        || (i > start && document.Tokens[i].Kind == TokenKind.Word && !functionWords.Contains(document.Tokens[i]));

    /// <summary>
    /// Whether the place has at most one word in small letters where a name follows at once: in "head of security thanked Jane Doe" no
    /// place is named.
    /// </summary>
    private bool HasOneName(Document document, int from, int to, int name)
    {
        int small = 0;
        for (int i = from; i < to; i++)
        {
            small += places.Contains(document.Tokens[i]) || joins.Contains(document.Tokens[i]) || document.IsCapitalised(i) ? 0 : 1;
        }

        return small <= 1 || to < name;
    }

    /// <summary>Nothing between, or a colon, or a comma where the name ends what the comma opens.</summary>
    private bool IsTitle(Document document, int from, TokenRange name) =>
        from == name.Start
        || (
            from + 1 == name.Start
            && (
                document.Article.Body[document.Tokens[from].Start] == ':'
                || (document.Article.Body[document.Tokens[from].Start] == ',' && EndsAside(document, name.End))
            )
        );

    /// <summary>
    /// "the mayor, Jane Doe," and "the mayor, Jane Doe of Utopia"; but in "after meeting the mayor, Jane Doe left" and "the mayor, Jane
    /// Doe's brother" she is somebody else.
    /// </summary>
    private bool EndsAside(Document document, int end)
    {
        if (end >= document.Tokens.Length || document.SentenceOf[end] != document.SentenceOf[end - 1])
        {
            return true;
        }

        Token next = document.Tokens[end];
        return next.Kind == TokenKind.Mark
            ? !RoleMatcher.IsPossessive(document, end)
            : next.Kind == TokenKind.Number
                || document.IsCapitalised(end)
                || places.Contains(next)
                || joins.Contains(next)
                || relatives.Contains(next)
                || @as.Contains(next);
    }

    /// <summary>A verb between that says who it is, or one before of whose passive the name is the agent.</summary>
    private bool IsNamed(Document document, TokenRange role, int i, int name)
    {
        if (i + 1 == name)
        {
            return (agents.Contains(document.Tokens[i]) && StandsBefore(transfers, document, role.Start))
                || (@as.Contains(document.Tokens[i]) && StandsBefore(givers, document, role.Start))
                || helpers.Contains(document.Tokens[i]);
        }

        if (i < name && document.Article.Body[document.Tokens[i].Start] == ',')
        {
            i++;
            i += i < name && relatives.Contains(document.Tokens[i]) ? 1 : 0;
        }

        int verbs = i;
        while (verbs < name && (helpers.Contains(document.Tokens[verbs]) || adverbs.Contains(document.Tokens[verbs])))
        {
            verbs++;
        }

        if (verbs == name || (verbs > i && IsDescription(document, verbs, name)))
        {
            return verbs > i;
        }

        int giver = verbs;
        while (
            giver < name
            && giver - verbs < WordsAround
            && !givers.Contains(document.Tokens[giver])
            && !negations.Contains(document.Tokens[giver])
            && IsPlain(document, giver)
        )
        {
            giver++;
        }

        if (giver >= name || !givers.Contains(document.Tokens[giver]))
        {
            return false;
        }

        int to = giver + 1;
        while (to < name && to - giver <= WordsAround && !@as.Contains(document.Tokens[to]))
        {
            to++;
        }

        return giver + 1 == name || (to < name && (to + 1 == name || IsDescription(document, to + 1, name)));
    }

    /// <summary>"the veteran skater" and "23-year-old" before the name.</summary>
    private bool IsDescription(Document document, int from, int name)
    {
        if (name - from > WordsAround || !(determiners.Contains(document.Tokens[from]) || document.Tokens[from].Kind == TokenKind.Number))
        {
            return false;
        }

        for (int i = from + 1; i < name; i++)
        {
            if (
                functionWords.Contains(document.Tokens[i])
                || !(IsPlain(document, i) || document.Article.Body[document.Tokens[i].Start] is '-')
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(Document document, int i) => document.Tokens[i].Kind == TokenKind.Word && !document.IsCapitalised(i);

    /// <summary>"Doe's" is of what follows.</summary>
    private static bool IsOwner(Document document, TokenRange name) =>
        name.End < document.Tokens.Length && RoleMatcher.IsPossessive(document, name.End);

    private static bool StandsBefore(WordSet set, Document document, int end)
    {
        int start = Math.Max(document.Sentences[document.SentenceOf[end]].Tokens.Start, end - WordsAround);
        return set.ContainsAny(document.Tokens.AsSpan()[start..end]);
    }
}
