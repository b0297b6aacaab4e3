using System.Text.Json;
using Parley.Reading.English.Model;
using Parley.Reading.English.Words;

namespace Parley.Reading.English.Syntax;

/// <summary>
/// Rules over one or two tokens that set parts of speech, morphology, some lemmas and a few labels. All rules see what
/// tagger and parser said, never each other's changes; of two rules that set the same thing the later one holds.
/// </summary>
internal sealed class AttributeRuler
{
    private readonly List<Rule> _rules = [];
    private readonly Dictionary<string, RuleSet> _byTag = [];
    private readonly Dictionary<string, RuleSet> _byDep = [];
    private readonly Dictionary<string, RuleSet> _byLower = [];
    private readonly List<int> _withExpression = [];
    private readonly RuleSet _withoutLower;
    private readonly RuleSet[] _bySpace;
    private readonly RuleSet _pairs;
    private readonly RuleSet _settingFirst;
    private readonly RuleSet _settingSecond;

    public AttributeRuler(IEnumerable<string> tags, IEnumerable<string> deps)
    {
        foreach (var rule in ModelFile.Json("attribute-ruler.json").EnumerateArray())
        {
            foreach (var pattern in rule.GetProperty("patterns").EnumerateArray())
            {
                _rules.Add(new Rule(rule, pattern));
            }
        }

        foreach (var tag in tags)
        {
            _byTag[tag] = Where(r => r.First.AllowsTag(tag));
        }

        foreach (var dep in deps)
        {
            _byDep[dep] = Where(r => r.First.AllowsDep(dep));
        }

        for (var number = 0; number < _rules.Count; number++)
        {
            var pattern = _rules[number].First;
            foreach (var form in pattern.LowerForms)
            {
                _byLower[form] = _byLower.GetValueOrDefault(form) | RuleSet.Of(number);
            }

            if (pattern.HasLowerExpression)
            {
                _withExpression.Add(number);
            }
            else if (pattern.LowerForms.Count == 0)
            {
                _withoutLower |= RuleSet.Of(number);
            }
        }

        _bySpace = [Where(r => r.First.AllowsSpace(false)), Where(r => r.First.AllowsSpace(true))];
        _pairs = Where(r => r.Second is not null);
        _settingFirst = Where(r => r.Target == 0);
        _settingSecond = Where(r => r.Target == 1);
    }

    /// <summary>The rules whose first token may have this lower-case form.</summary>
    public RuleSet RulesFor(string lower)
    {
        var allowed = _byLower.GetValueOrDefault(lower) | _withoutLower;
        foreach (var number in _withExpression)
        {
            allowed |= _rules[number].First.AllowsLower(lower) ? RuleSet.Of(number) : default;
        }

        return allowed;
    }

    /// <summary>Sets what the rules say of each word; <paramref name="deps"/> and <paramref name="tags"/> may change too.</summary>
    public void Apply(ReadOnlySpan<Lexeme> words, string[] tags, string[] deps, Annotation[] results)
    {
        RuleSet pending = default;
        var tag = tags.Length > 0 ? tags[0] : "";
        var dep = deps.Length > 0 ? deps[0] : "";
        for (var i = 0; i < words.Length; i++)
        {
            var matching = words[i].Rules & _byTag[tag] & _byDep[dep] & _bySpace[words[i].IsSpace ? 1 : 0];

            // The next word's own tag and label are needed as they were, and the loop changes only those of this one.
            var next = i + 1 < words.Length ? (words[i + 1], tags[i + 1], deps[i + 1]) : default((Lexeme, string, string)?);
            var pairs = matching & _pairs;
            if (!pairs.IsEmpty)
            {
                matching = Without(matching, pairs, next);
            }

            var effective = (matching & _settingFirst) | pending;
            pending = matching & _settingSecond;
            while (RuleSet.TakeFirst(ref effective, out var number))
            {
                var rule = _rules[number];
                ref var result = ref results[i];
                result.Pos = rule.Pos ?? result.Pos;
                result.Morph = rule.Morph ?? result.Morph;
                result.Lemma = rule.Lemma ?? result.Lemma;
                tags[i] = rule.Tag ?? tags[i];
                deps[i] = rule.Dep ?? deps[i];
            }

            (_, tag, dep) = next ?? (words[i], "", "");
        }
    }

    private RuleSet Without(RuleSet matching, RuleSet pairs, (Lexeme Word, string Tag, string Dep)? next)
    {
        while (RuleSet.TakeFirst(ref pairs, out var number))
        {
            var second = _rules[number].Second!;
            if (next is not var (word, tag, dep)
                || !(second.AllowsTag(tag) && second.AllowsDep(dep) && second.AllowsLower(word.Lower) && second.AllowsSpace(word.IsSpace)))
            {
                matching = matching.Without(number);
            }
        }

        return matching;
    }

    private RuleSet Where(Func<Rule, bool> holds)
    {
        RuleSet set = default;
        for (var number = 0; number < _rules.Count; number++)
        {
            set |= holds(_rules[number]) ? RuleSet.Of(number) : default;
        }

        return set;
    }

    private sealed class Rule
    {
        public Rule(JsonElement rule, JsonElement pattern)
        {
            First = new TokenPattern(pattern[0]);
            Second = pattern.GetArrayLength() > 1 ? new TokenPattern(pattern[1]) : null;
            Target = rule.GetProperty("index").GetInt32();
            var attrs = rule.GetProperty("attrs");
            Tag = Value(attrs, "TAG");
            Pos = Value(attrs, "POS");
            Morph = Value(attrs, "MORPH") is var morph && morph == "_" ? "" : morph;
            Lemma = Value(attrs, "LEMMA");
            Dep = Value(attrs, "DEP");
        }

        public TokenPattern First { get; }

        public TokenPattern? Second { get; }

        public int Target { get; }

        public string? Tag { get; }

        public string? Pos { get; }

        public string? Morph { get; }

        public string? Lemma { get; }

        public string? Dep { get; }

        private static string? Value(JsonElement attrs, string name) =>
            attrs.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
