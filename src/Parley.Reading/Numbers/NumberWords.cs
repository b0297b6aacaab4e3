using System.Collections.Frozen;

namespace Parley.Reading.Numbers;

/// <summary>What part a word may have in a phrase with a number.</summary>
internal enum Role
{
    None,

    /// <summary>"one" to "nineteen", "twenty" to "ninety".</summary>
    Cardinal,

    /// <summary>"hundred", "thousand", "million"; also "dozen".</summary>
    Magnitude,

    /// <summary>"dozens", "hundreds", "thousands": some number of them.</summary>
    Many,

    /// <summary>"several", "handful": a few, by convention so many at least.</summary>
    Few,
    Ordinal,

    /// <summary>A measure: its value is a <see cref="CountUnit"/>.</summary>
    Unit,

    /// <summary>What became of those counted: "dead", "wounded".</summary>
    State,

    /// <summary>What happens to them: "killing", "wounds".</summary>
    Harm,

    /// <summary>A plural that does not end in s: "people".</summary>
    Plural,

    /// <summary>A word that ends the group of a noun: prepositions, auxiliaries, determiners, pronouns.</summary>
    Stop,

    /// <summary>What labels are numbered after: "Resolution", "Channel".</summary>
    Label,

    /// <summary>"third", "half" and the like after a number.</summary>
    Fraction,

    /// <summary>Only listed so that it can be recognised.</summary>
    Plain,
}

/// <summary>The words phrases with numbers are made of.</summary>
internal static class NumberWords
{
    private const int Longest = 14;

    private static readonly FrozenDictionary<string, (Role Role, long Value, string Word)> All = Build();

    private static readonly FrozenDictionary<string, (Role Role, long Value, string Word)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static (Role Role, long Value, string Word) Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var entry) ? entry : (Role.None, 0, "");

    private static FrozenDictionary<string, (Role, long, string)> Build()
    {
        var words = new Dictionary<string, (Role, long, string)>(StringComparer.OrdinalIgnoreCase);
        var value = 0L;
        foreach (var word in ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen nineteen").Split(' '))
        {
            words.Add(word, (Role.Cardinal, value++, word));
        }

        value = 20;
        foreach (var word in "twenty thirty forty fifty sixty seventy eighty ninety".Split(' '))
        {
            words.Add(word, (Role.Cardinal, value, word));
            value += 10;
        }

        value = 1;
        foreach (var word in ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth").Split(' '))
        {
            words.Add(word, (Role.Ordinal, value++, word));
        }

        Add(words, Role.Magnitude, ("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000),
            ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000), ("lakh", 100_000), ("crore", 10_000_000));
        Add(words, Role.Many, ("dozens", 12), ("scores", 20), ("tens", 10), ("hundreds", 100), ("thousands", 1000),
            ("millions", 1_000_000), ("billions", 1_000_000_000));
        Add(words, Role.Few, ("several", 3), ("few", 3), ("handful", 3), ("couple", 2));
        AddUnits(words);
        AddAll(words, Role.Fraction, "thirds quarters fifths tenths half halves");
        AddAll(words, Role.State, "dead killed wounded injured hurt missing displaced arrested detained captured homeless trapped "
            + "hospitalised hospitalized evacuated kidnapped abducted freed released intercepted downed drowned feared "
            + "unaccounted shot suppressed destroyed rescued");
        AddAll(words, Role.Harm, "killing kill kills wounding wound wounds injuring injure injures hurting displacing displaces displace "
            + "arresting arrest arrests detaining detain detains capturing capture captures kidnapping abducting leaving left "
            + "claiming claimed "
            + "freeing releasing");
        AddAll(words, Role.Plural, "people men women children troops police personnel aircraft staff cattle sheep policemen policewomen "
            + "servicemen servicewomen lawmen gunmen businessmen fishermen firemen crewmen guardsmen militiamen tribesmen countrymen "
            + "congressmen envoys others staffers infantry cavalry media vessels spacecraft hovercraft clergy mice feet");
        AddAll(words, Role.Stop, "in on at by from to into over of for with without within under during after before since until till near "
            + "across along among between against about around through throughout toward towards off out up down upon via per than as "
            + "and or but nor while when where who whom whose which that what how if because although though so yet also not "
            + "is are was were be been being am has have had having do does did will would can could may might must shall should "
            + "the a an this these those its his her their our my your it they he she we you them him us there here "
            + "said says say told reported according include includes including amid despite every each all any some no both "
            + "according because inside outside behind beyond above below last next ago now then again still already only just even");
        AddAll(words, Role.Label, "resolution resolutions article articles channel chapter section paragraph phase brigade battalion "
            + "division regiment flight route highway room gate boeing airbus number no nos point points option stage page unit line track "
            + "annex protocol area zone camp group step volume part mark type class model level district precinct ward building bus road "
            + "covid agenda basket unscr");
        AddAll(words, Role.Plain,
            "at more other others additional further another new estimated total least most many fewer less nearly almost "
            + "roughly approximately circa close region order excess upwards north minimum maximum exceeding barely scarcely well slightly "
            + "aged age old year years m bn mn k am pm gmt utc clock percentage points square sq cubic nautical us usd eur gbp rs hk whom "
            + "respectively or so very give take million-strong strong odd");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddUnits(Dictionary<string, (Role, long, string)> words)
    {
        (CountUnit Unit, string Words)[] units =
        [
            (CountUnit.Time,
                "second seconds minute minutes hour hours day days night nights week weeks fortnight fortnights month months "
                + "year years "
                + "decade decades century centuries"),
            (CountUnit.Money,
                "dollar dollars euro euros pound pounds ruble rubles rouble roubles rupee rupees yen yuan renminbi shekel "
                + "shekels "
                + "riyal riyals rial rials dirham dirhams dinar dinars lira liras cent cents peso pesos franc francs hryvnia "
                + "hryvnias naira krona "
                + "kronor kroner taka baht rupiah"),
            (CountUnit.Percent, "percent pct percentage"),
            (CountUnit.Distance, "km kilometre kilometres kilometer kilometers mile miles metre metres meter meters yard yards foot feet "
                + "inch inches cm mm centimetres centimeters"),
            (CountUnit.Area, "hectare hectares acre acres"),
            (CountUnit.Weight, "tonne tonnes ton tons kg kilogram kilograms kilogramme kilogrammes kilo kilos gram grams grammes "
                + "barrel barrels litre litres liter liters gallon gallons bushels"),
            (CountUnit.Other, "degree degrees megawatt megawatts mw gw gigawatt gigawatts kilowatts volts mph kph knots times megatons "
                + "kilotons seat-miles"),
        ];
        foreach (var (unit, list) in units)
        {
            foreach (var word in list.Split(' '))
            {
                words.TryAdd(word, (Role.Unit, (long)unit, word));
            }
        }
    }

    private static void Add(
        Dictionary<string, (Role, long, string)> words, Role role, params ReadOnlySpan<(string Word, long Value)> entries)
    {
        foreach (var (word, value) in entries)
        {
            words.Add(word, (role, value, word));
        }
    }

    private static void AddAll(Dictionary<string, (Role, long, string)> words, Role role, string list)
    {
        foreach (var word in list.Split(' '))
        {
            words.TryAdd(word, (role, 0, word));
        }
    }
}
