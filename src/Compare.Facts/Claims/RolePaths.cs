using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Claims;

/// <summary>
/// The words by which a name holds a role that stands behind it: "Jane Doe, 51, the new mayor", "Jane Doe will be the next
/// mayor", "elected Jane Doe its mayor", "Jane Doe is to succeed Bo Roe as mayor". Read word by word; any word that leads
/// nowhere ends the way.
/// </summary>
internal sealed class RolePaths(WordSets words)
{
    /// <summary>How many words may stand before the role that say which or what kind of one it is.</summary>
    private const int LongestGroup = 6;

    /// <summary>How many tokens an aside may have: "Jane Doe, who runs the harbour now, will be mayor".</summary>
    private const int LongestAside = 16;

    /// <summary>How many words may stand between a verb that gives a role and the name: "picked the harbour's lawyer Jane Doe".</summary>
    private const int WordsBeforeName = 4;

    private readonly WordSet helpers = words[Sections.RoleHelpers];
    private readonly WordSet verbs = words[Sections.RoleVerbs];
    private readonly WordSet givers = words[Sections.RoleGivers];
    private readonly WordSet transfers = words[Sections.RoleTransfers];
    private readonly WordSet sources = words[Sections.RoleSources];
    private readonly WordSet passives = words[Sections.PassiveVerbs];
    private readonly WordSet particles = words[Sections.RoleParticles];
    private readonly WordSet adverbs = words[Sections.RoleAdverbs];
    private readonly WordSet modifiers = words[Sections.RoleModifiers];
    private readonly WordSet determiners = words[Sections.RoleDeterminers];
    private readonly WordSet relatives = words[Sections.RoleRelatives];
    private readonly WordSet functionWords = words[Sections.FunctionWords];
    private readonly WordSet to = words[Sections.RoleTo];
    private readonly WordSet @as = words[Sections.RoleAs];

    /// <summary>Whether a name holds a role that begins at <paramref name="role"/>, somewhere behind it.</summary>
    public bool Leads(Document document, TokenRange name, int role)
    {
        int from = name.End;
        bool given = IsGiven(document, name.Start);
        if (from == role)
        {
            return given;
        }

        if (IsMark(document, from))
        {
            return AfterMark(document, from + 1, role) || AfterAside(document, from, role);
        }

        // Whoever is replaced, or whatever is joined, does not hold the role that follows: "replaces Bo Roe as mayor".
        bool passed =
            (name.Start > 0 && transfers.Contains(document.Tokens[name.Start - 1]))
            || (
                name.Start > 1
                && sources.Contains(document.Tokens[name.Start - 1])
                && (IsVerb(document, name.Start - 2) || particles.Contains(document.Tokens[name.Start - 2]))
            );
        return !passed
            && (
                IsVerbal(document, from)
                || @as.Contains(document.Tokens[from])
                || (to.Contains(document.Tokens[from]) && (given || IsVerb(document, from + 1)))
                    ? AfterVerb(document, from, role)
                    : given && Group(document, from, role)
            );
    }

    /// <summary>Whether verbs alone, with their helpers and particles, lead from a token to a role: "has been named to".</summary>
    public bool ByVerb(Document document, int from, int role) =>
        (IsVerbal(document, from) || to.Contains(document.Tokens[from]) || determiners.Contains(document.Tokens[from]))
        && AfterVerb(document, from, role);

    /// <summary>"Named Jane Doe, a lawyer, to lead".</summary>
    public bool IsNamedTo(Document document, TokenRange name, int role) =>
        to.Contains(document.Tokens[role - 1])
        && IsMark(document, role - 2)
        && role - name.End <= LongestAside
        && IsGiven(document, name.Start);

    /// <summary>Whether a verb before a name gives it a role: "elected Jane Doe".</summary>
    private bool IsGiven(Document document, int name)
    {
        int start = document.Sentences[document.SentenceOf[name]].Tokens.Start;
        for (int i = name - 1; i >= start && name - i <= WordsBeforeName + 1; i--)
        {
            if (givers.Contains(document.Tokens[i]))
            {
                return true;
            }

            if (document.Tokens[i].Kind == TokenKind.Mark && !IsJoint(document, i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"…, the new mayor", "…, who will be mayor", "…, elected mayor"; but after "…, was" the name was an aside's.</summary>
    private bool AfterMark(Document document, int i, int role)
    {
        if (i >= role)
        {
            return i == role;
        }

        return relatives.Contains(document.Tokens[i]) || @as.Contains(document.Tokens[i]) ? AfterVerb(document, i + 1, role)
            : IsVerb(document, i) && !helpers.Contains(document.Tokens[i]) ? AfterVerb(document, i, role)
            : Group(document, i, role);
    }

    /// <summary>"…, 51, the new mayor", "…, a lawyer from Utopia, will be mayor".</summary>
    private bool AfterAside(Document document, int mark, int role)
    {
        for (int i = mark + 1; i < role && i - mark <= LongestAside; i++)
        {
            if (!IsMark(document, i))
            {
                continue;
            }

            bool isAge = i == mark + 2 && document.Tokens[mark + 1].Kind == TokenKind.Number;
            int next = i + 1 < role && IsMark(document, i + 1) ? i + 2 : i + 1;
            if ((isAge && AfterMark(document, next, role)) || (next < role && IsVerbal(document, next) && AfterVerb(document, next, role)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Verbs with their helpers and particles, whoever is replaced among them, up to the words before the role.</summary>
    private bool AfterVerb(Document document, int i, int role)
    {
        bool verb = false;
        bool passive = IsMark(document, i - 1);
        while (i < role)
        {
            Token token = document.Tokens[i];
            if (transfers.Contains(token) || (verb && sources.Contains(token)))
            {
                int passed = AfterName(document, i + 1, role);
                if (passed == i + 1)
                {
                    return false;
                }

                i = passed;
                verb = true;
            }
            else if (
                givers.Contains(token)
                && !passive
                && i + 1 < role
                && (determiners.Contains(document.Tokens[i + 1]) || document.IsCapitalised(i + 1))
            )
            {
                return false; // "Utopia elected its mayor", "Utopia named Ann Lee mayor"
            }
            else if (IsVerb(document, i))
            {
                passive |= passives.Contains(token);
                verb |= verbs.Contains(token) || givers.Contains(token);
                i++;
            }
            else if (@as.Contains(token) || to.Contains(token) || adverbs.Contains(token) || (verb && particles.Contains(token)))
            {
                i++;
            }
            else
            {
                return determiners.Contains(token) ? Group(document, i, role) : GroupAlone(document, i, role);
            }
        }

        return i == role;
    }

    /// <summary>Past the name of whoever is replaced.</summary>
    private static int AfterName(Document document, int i, int role)
    {
        while (i < role && (document.IsCapitalised(i) || IsJoint(document, i)))
        {
            i++;
        }

        return i;
    }

    /// <summary>
    /// The words before a role: an article or an owner, then whatever says more of it; or on to another verb: "the first woman to become".
    /// </summary>
    private bool Group(Document document, int i, int role)
    {
        int start = i;
        for (; i < role; i++)
        {
            Token token = document.Tokens[i];
            if (to.Contains(token) && i > start && i + 1 < role && IsVerb(document, i + 1))
            {
                return AfterVerb(document, i + 1, role);
            }

            bool fits =
                i == start && determiners.Contains(token)
                || token.Kind == TokenKind.Number
                || IsJoint(document, i)
                || (token.Kind == TokenKind.Word && !functionWords.Contains(token) && !verbs.Contains(token) && !helpers.Contains(token))
                || modifiers.Contains(token);
            if (!fits || i - start >= LongestGroup)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Without an article only words that tell which one, or whose: "is acting mayor", "became Utopia's mayor".</summary>
    private bool GroupAlone(Document document, int i, int role)
    {
        int start = i;
        while (
            i < role
            && i - start < LongestGroup
            && (
                modifiers.Contains(document.Tokens[i])
                || document.IsCapitalised(i)
                || document.Tokens[i].Kind == TokenKind.Number
                || IsJoint(document, i)
            )
        )
        {
            i++;
        }

        return i == role;
    }

    private bool IsVerbal(Document document, int i) =>
        IsVerb(document, i) || transfers.Contains(document.Tokens[i]) || adverbs.Contains(document.Tokens[i]);

    private bool IsVerb(Document document, int i) =>
        i < document.Tokens.Length
        && (helpers.Contains(document.Tokens[i]) || verbs.Contains(document.Tokens[i]) || givers.Contains(document.Tokens[i]));

    public static bool IsMark(Document document, int i) =>
        i < document.Tokens.Length && document.Article.Body[document.Tokens[i].Start] is ',' or '(' or ')' or '—' or '–';

    /// <summary>What holds the words of a name or a group together: a hyphen, an apostrophe, the stop of an initial.</summary>
    public static bool IsJoint(Document document, int i) =>
        document.Tokens[i].Kind == TokenKind.Mark && document.Article.Body[document.Tokens[i].Start] is '\'' or '’' or '-' or '‑' or '.'
        || document.TextOf(i) is "'s" or "’s";
}
