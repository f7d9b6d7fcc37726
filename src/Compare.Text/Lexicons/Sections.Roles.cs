namespace Compare.Text.Lexicons;

/// <content>From a name to the role that it holds.</content>
internal static partial class Sections
{
    public static readonly ListSection RoleHelpers = List(
        "What leads from a name to the role that it holds. Helpers first: \"will be\", \"has been\", \"was\"."
    );
    public static readonly ListSection RoleVerbs = List("Verbs of holding, taking and leaving a role.");
    public static readonly ListSection RoleGivers = List("Verbs that give somebody a role, or tell who has it.");
    public static readonly ListSection RoleTransfers = List(
        "Verbs with whoever held the role before, or where it is held: \"replaces Bo Roe as mayor\", \"joined Acme as adviser\"."
    );
    public static readonly ListSection RoleParticles = List(
        "Behind verbs of holding, taking and leaving: \"took over\", \"stepped down\"."
    );
    public static readonly ListSection RoleSources = List("Before whoever held the role: \"took over from Bo Roe as mayor\".");
    public static readonly ListSection RoleAdverbs = List("Among the verbs of a role.");
    public static readonly ListSection RoleModifiers = List("Before a role without an article: \"is acting mayor\".");
    public static readonly ListSection RoleLesser = List("Right before a role they make another one of it: \"deputy mayor\".");
    public static readonly ListSection RoleDeterminers = List("Before a role, first of its words.");
    public static readonly ListSection RoleRelatives = List("Open what is said of a name: \"who will be mayor\".");
    public static readonly ListSection RoleAs = List("Between a verb and the role: \"as mayor\".");
    public static readonly ListSection RoleTo = List("Between a verb and the role: \"to be mayor\".");
    public static readonly ListSection RolePlaces = List(
        "Lead from a role to its place: \"ambassador to Atlantis\", \"minister of finance\"."
    );
    public static readonly ListSection RolePlaceJoins = List("Join the parts of a role's place: \"minister of trade and industry\".");
    public static readonly ListSection RoleLeads = List("Verbs of leading, in their base form: whoever does so is in charge.");
    public static readonly ListSection RoleCharges = List("Before what somebody leads, without a verb of leading: \"in charge of\".");
    public static readonly ListSection RoleLinks = List("From what is led to whoever leads it: \"lies with\", in all forms.");
    public static readonly ListSection RoleInstalls = List("Before somebody who is in charge: \"put Jane Doe in charge\".");
    public static readonly ListSection RolePronouns = List("Stand for what is led: \"leads it\".");
    public static readonly ListSection RoleEnds = List("Behind what somebody did, before when it ended: \"until\".");
    public static readonly ListSection RolePersons = List("Roles that are somebody and are led by nobody.");
    public static readonly ListSection PersonEndings = List("Endings of nouns for somebody: \"winner\", \"investigator\".");
    public static readonly ListSection BodyEndings = List("End the name of a place or a body: a person's is preferred to it.");
}
