using Compare.Facts.Rules;
using Compare.Text.Language;
using Compare.Text.Lexicons;

namespace Compare.Facts.Claims;

/// <summary>
/// Whether a name does what its role says: "Jane Doe leads the inquiry", "the inquiry was led by Jane Doe", "put Jane Doe in charge of
/// the inquiry", "to lead the inquiry will be Jane Doe", "the inquiry lies with Jane Doe".
/// </summary>
internal sealed class RoleVerbs(RoleTerms terms, RolePaths paths, RoleLeads leads, WordSets words)
{
    /// <summary>How many words may stand between a verb and what is led: "leads the second federal inquiry".</summary>
    private const int LongestGroup = 6;

    /// <summary>How many tokens may stand between a subject and its verb: "the inquiry into the fire at Utopia was led by".</summary>
    private const int LongestSubject = 10;

    /// <summary>How many tokens an aside may have.</summary>
    private const int LongestAside = 16;

    private readonly WordSet helpers = words[Sections.RoleHelpers];
    private readonly WordSet adverbs = words[Sections.RoleAdverbs];
    private readonly WordSet determiners = words[Sections.RoleDeterminers];
    private readonly WordSet relatives = words[Sections.RoleRelatives];
    private readonly WordSet to = words[Sections.RoleTo];
    private readonly WordSet installs = words[Sections.RoleInstalls];
    private readonly WordSet pronouns = words[Sections.RolePronouns];
    private readonly WordSet ends = words[Sections.RoleEnds];
    private readonly WordSet places = words[Sections.RolePlaces];
    private readonly WordSet passives = words[Sections.PassiveVerbs];
    private readonly WordSet agents = words[Sections.PassiveAgents];
    private readonly WordSet functionWords = words[Sections.FunctionWords];
    private readonly WordSet joins = words[Sections.ClauseAdditions];
    private readonly WordSet of = words[Sections.Of];

    /// <summary>What a name is told to do: the verb, or "in charge of", and what.</summary>
    /// <param name="Charge">Whether it is no verb.</param>
    private readonly record struct Deed(TokenRange Tokens, bool Charge);

    /// <summary>Whether a place of the role is one of its verbs, and no noun such as "the lead".</summary>
    public bool IsVerb(Document document, TokenRange role) =>
        terms.Verbs.Contains(document.Tokens[role.Start].Word) && IsVerbAt(document, role.Start);

    /// <summary>Whether a name has the role by what it does.</summary>
    /// <param name="ended">Whether that is told as over: "led the inquiry until March".</param>
    public bool Does(ReadArticle article, TokenRange name, CompiledTerm role, TokenRange window, out bool ended)
    {
        ended = false;
        foreach (Deed deed in Deeds(article, role, window))
        {
            bool does =
                deed.Tokens.Start >= name.End
                    ? Acts(article, name, deed) && !article.Mentions.IsContrary(deed.Tokens.Start)
                    : IsSaidToBe(article.Document, name, deed);
            if (does)
            {
                ended = IsOver(article.Document, deed.Tokens);
                return true;
            }
        }

        return Has(article, name, window);
    }

    private List<Deed> Deeds(ReadArticle article, CompiledTerm role, TokenRange window)
    {
        var deeds = new List<Deed>();
        Document document = article.Document;
        foreach (TokenRange place in article.Occurrences.StartingIn(role, window.Start, window.End))
        {
            if (IsVerb(document, place))
            {
                deeds.Add(new Deed(place, Charge: false));
            }
        }

        foreach (TokenRange thing in Things(article, window))
        {
            for (int i = thing.Start - 1; i >= window.Start && thing.Start - i <= LongestGroup; i--)
            {
                if (terms.Leads.Contains(document.Tokens[i].Word) && IsVerbAt(document, i))
                {
                    deeds.Add(new Deed(new TokenRange(i, thing.End), Charge: false));
                    break;
                }

                if (StartOf(article, terms.Charges, window.Start, i + 1) is { } charge)
                {
                    deeds.Add(new Deed(new TokenRange(charge, thing.End), Charge: true));
                    break;
                }

                if (!IsOfGroup(document, i))
                {
                    break;
                }
            }
        }

        for (int i = window.Start; terms.Object is not null && i + 1 < window.End; i++)
        {
            // "Leads it now", of the inquiry told before.
            if (terms.Leads.Contains(document.Tokens[i].Word) && pronouns.Contains(document.Tokens[i + 1]) && Before(article, i))
            {
                deeds.Add(new Deed(new TokenRange(i, i + 2), Charge: false));
            }
        }

        return deeds;
    }

    private ReadOnlySpan<TokenRange> Things(ReadArticle article, TokenRange window) =>
        terms.Object is null ? [] : article.Occurrences.StartingIn(terms.Object, window.Start, window.End);

    /// <summary>Whether what is led is told in the sentence, before a place in it, or in the sentence before.</summary>
    private bool Before(ReadArticle article, int token)
    {
        Document document = article.Document;
        var at = new TokenRange(token, token + 1);
        int start = (Surroundings.SentenceBefore(document, at) ?? document.SentencesAt(at)).Start;
        return article.Occurrences.PlaceIn(terms.Object!, [new TokenRange(start, token)]) is not null;
    }

    /// <summary>A name before what it does.</summary>
    private bool Acts(ReadArticle article, TokenRange name, Deed deed)
    {
        Document document = article.Document;
        (int i, int verb) = (name.End, deed.Tokens.Start);
        bool doing = deed.Charge || document.TextOf(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        bool undergoes = !doing && (Is(agents, document, verb + 1) || (verb > i && passives.Contains(document.Tokens[verb - 1])));
        bool installed = deed.Charge && IsInstalled(document, name.Start);
        if (undergoes || (!installed && article.Mentions.IsGoverned(name.Start)))
        {
            return false;
        }

        if (i < verb && RolePaths.IsMark(document, i))
        {
            int next = i + 1;
            return (relatives.Contains(document.Tokens[next]) && Reaches(document, next + 1, deed))
                || (doing && Past(document, next, verb) == verb)
                || paths.IsNamedTo(document, name, verb)
                || AfterAside(document, i, deed);
        }

        bool led = i < verb && !to.Contains(document.Tokens[i]) && Reaches(document, i, deed);
        return led || ((installed || !deed.Charge) && Past(document, i, verb) == verb) || paths.Leads(document, name, verb);
    }

    /// <summary>"…, a lawyer from Utopia, leads", "…, 51, will lead".</summary>
    private bool AfterAside(Document document, int mark, Deed deed)
    {
        for (int i = mark + 1; i < deed.Tokens.Start && i - mark <= LongestAside; i++)
        {
            if (joins.Contains(document.Tokens[i]) && RolePaths.IsMark(document, i - 1))
            {
                return false;
            }

            if (RolePaths.IsMark(document, i) && Reaches(document, RolePaths.IsMark(document, i + 1) ? i + 2 : i + 1, deed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether helpers alone, or a verb that leads to a role, stand before what is done: "will", "has been named to".</summary>
    private bool Reaches(Document document, int from, Deed deed)
    {
        int verb = deed.Tokens.Start;
        int i = from;
        while (
            i < verb
            && (
                helpers.Contains(document.Tokens[i])
                || adverbs.Contains(document.Tokens[i])
                || (deed.Charge && installs.Contains(document.Tokens[i]))
            )
        )
        {
            i++;
        }

        return i == verb || (i < verb && paths.ByVerb(document, from, verb));
    }

    private int Past(Document document, int i, int verb)
    {
        while (i < verb && adverbs.Contains(document.Tokens[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>"Put Jane Doe in charge", "with Jane Doe at the helm".</summary>
    private bool IsInstalled(Document document, int name)
    {
        int start = Math.Max(document.Sentences[document.SentenceOf[name]].Tokens.Start, name - LongestGroup);
        for (int i = name - 1; i >= start && document.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (installs.Contains(document.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name behind what it does: "to lead the inquiry will be Jane Doe", "the lawyer leading the inquiry, Jane Doe".</summary>
    private bool IsSaidToBe(Document document, TokenRange name, Deed deed)
    {
        if (deed.Tokens.End > name.Start)
        {
            return false;
        }

        int verb = deed.Tokens.Start;
        int before = Is(helpers, document, verb - 1) || Is(to, document, verb - 1) ? verb - 2 : verb - 1;
        bool common = before >= 0 && document.SentenceOf[before] == document.SentenceOf[verb] && !document.IsCapitalised(before);
        bool described = common && document.Tokens[before].Kind == TokenKind.Word && !to.Contains(document.Tokens[verb - 1]);
        return leads.Lead(document, deed.Tokens, name, title: false, apposition: described);
    }

    /// <summary>A name by which something is led, or with which it lies: "the inquiry was led by Jane Doe".</summary>
    private bool Has(ReadArticle article, TokenRange name, TokenRange window)
    {
        Document document = article.Document;
        for (int i = name.Start - 1; i > window.Start && name.Start - i <= LongestGroup; i--)
        {
            if (StartOf(article, terms.Links, window.Start, i + 1) is { } link)
            {
                return IsOfThing(article, link - 1, window.Start);
            }

            if (agents.Contains(document.Tokens[i]))
            {
                int verb = i - 1;
                while (verb > window.Start && adverbs.Contains(document.Tokens[verb]))
                {
                    verb--;
                }

                return terms.Leads.Contains(document.Tokens[verb].Word) && IsOfThing(article, verb - 1, window.Start);
            }

            if (!IsOfGroup(document, i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether what ends at a token is the subject that is led, with the helpers of its verb.</summary>
    private bool IsOfThing(ReadArticle article, int at, int start)
    {
        Document document = article.Document;
        int i = at;
        while (i >= start && (helpers.Contains(document.Tokens[i]) || adverbs.Contains(document.Tokens[i])))
        {
            i--;
        }

        if (i < start)
        {
            return false;
        }

        bool helped = i < at;
        if (terms.Object is null)
        {
            return helped || !RolePaths.IsMark(document, i);
        }

        if (helped && pronouns.Contains(document.Tokens[i]))
        {
            return Before(article, i);
        }

        bool aside = relatives.Contains(document.Tokens[i]);
        i -= aside ? 1 : 0;
        aside |= RolePaths.IsMark(document, i);
        i -= RolePaths.IsMark(document, i) ? 1 : 0;
        foreach (TokenRange thing in Things(article, new TokenRange(Math.Max(start, i - LongestSubject), i + 1)))
        {
            if (
                thing.End <= i + 1
                && IsPlace(document, thing.End, i + 1)
                && (aside || !helped || !article.Mentions.IsGoverned(thing.Start))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some words only say more of the noun before: "into the fire at Utopia"; no verb and no mark.</summary>
    private bool IsPlace(Document document, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            bool fits =
                document.Tokens[i].Kind != TokenKind.Mark
                && !helpers.Contains(document.Tokens[i])
                && !terms.Leads.Contains(document.Tokens[i].Word);
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOfGroup(Document document, int i) =>
        document.Tokens[i].Kind == TokenKind.Number
        || determiners.Contains(document.Tokens[i])
        || RolePaths.IsJoint(document, i)
        || (document.Tokens[i].Kind == TokenKind.Word && !functionWords.Contains(document.Tokens[i]));

    /// <summary>"The lead" and "Utopia's head" are nouns, and so is "head of".</summary>
    private bool IsVerbAt(Document document, int token) =>
        !(token > 0 && (determiners.Contains(document.Tokens[token - 1]) || RolePaths.IsJoint(document, token - 1)))
        && !Is(of, document, token + 1);

    /// <summary>"Led the inquiry until March".</summary>
    private bool IsOver(Document document, TokenRange deed)
    {
        ReadOnlySpan<char> verb = document.TextOf(deed.Start);
        if (verb.EndsWith("s", StringComparison.OrdinalIgnoreCase) || verb.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int sentence = document.Sentences[document.SentenceOf[deed.Start]].Tokens.End;
        for (int i = deed.End; i < sentence && i - deed.End < LongestGroup && document.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (ends.Contains(document.Tokens[i]))
            {
                return !Is(helpers, document, deed.Start - 1);
            }
        }

        return false;
    }

    private static int? StartOf(ReadArticle article, CompiledTerm? phrases, int from, int end)
    {
        if (phrases is not null)
        {
            foreach (TokenRange place in article.Occurrences.StartingIn(phrases, Math.Max(from, end - LongestGroup), end))
            {
                if (place.End == end)
                {
                    return place.Start;
                }
            }
        }

        return null;
    }

    private static bool Is(WordSet set, Document document, int token) =>
        token >= 0 && token < document.Tokens.Length && set.Contains(document.Tokens[token]);
}
