namespace Parley.Reading.English.Words;

/// <summary>The names that have a small number as their id instead of a hash, numbered from 1 in a fixed order.</summary>
internal static class ReservedNames
{
    private const string Flags = """
        IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL IS_STOP
        IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY
        """;

    private const string AttributesAndParts = """
        ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD SENT_START SPACY
        PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE
        """;

    private const string EntitiesAndLabels = """
        PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY QUANTITY
        ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj cop csubj csubjpass
        dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd
        obj obl parataxis partmod pcomp pobj poss possessive preconj prep prt punct quantmod relcl rcmod root xcomp
        acl ENT_KB_ID MORPH ENT_ID IDX _
        """;

    public static IReadOnlyDictionary<string, ulong> Ids { get; } = Number();

    private static Dictionary<string, ulong> Number()
    {
        var names = Split(Flags)
            .Concat(Enumerable.Range(19, 45).Select(n => $"FLAG{n}"))
            .Concat(Split(AttributesAndParts))
            .Concat(Enumerable.Range(1, 276).Select(n => $"DEPRECATED{n:000}"))
            .Concat(Split(EntitiesAndLabels));
        return names.Select((name, place) => (name, place)).ToDictionary(n => n.name, n => (ulong)n.place + 1);
    }

    private static string[] Split(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
