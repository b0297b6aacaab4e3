using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Reading.English.Syntax;

/// <summary>What a rule asks of one token. An attribute without a condition may be anything.</summary>
internal sealed class TokenPattern
{
    private readonly Condition? _tag;
    private readonly Condition? _lower;
    private readonly Condition? _dep;
    private readonly bool? _isSpace;

    public TokenPattern(JsonElement conditions)
    {
        foreach (var condition in conditions.EnumerateObject())
        {
            switch (condition.Name)
            {
                case "TAG":
                    _tag = new Condition(condition.Value);
                    break;
                case "LOWER":
                    _lower = new Condition(condition.Value);
                    if (_lower.Excludes)
                    {
                        throw Unknown("LOWER NOT_IN");
                    }

                    break;
                case "DEP":
                    _dep = new Condition(condition.Value);
                    break;
                case "IS_SPACE":
                    _isSpace = condition.Value.GetBoolean();
                    break;
                default:
                    throw Unknown(condition.Name);
            }
        }
    }

    /// <summary>The only lower-case forms that are allowed, where a list says so.</summary>
    public IReadOnlyCollection<string> LowerForms => _lower?.Listed ?? [];

    /// <summary>Whether the lower-case form must match an expression.</summary>
    public bool HasLowerExpression => _lower?.HasExpression ?? false;

    public bool AllowsTag(string tag) => _tag is null || _tag.Holds(tag);

    public bool AllowsLower(string lower) => _lower is null || _lower.Holds(lower);

    public bool AllowsDep(string dep) => _dep is null || _dep.Holds(dep);

    public bool AllowsSpace(bool isSpace) => _isSpace is null || _isSpace == isSpace;

    private static InvalidOperationException Unknown(string name) => new($"The model's rules use a condition unknown here: {name}.");

    private sealed class Condition
    {
        private readonly string[]? _excluded;
        private readonly Regex? _expression;

        public Condition(JsonElement condition)
        {
            if (condition.ValueKind == JsonValueKind.String)
            {
                Listed = [condition.GetString()!];
                return;
            }

            foreach (var test in condition.EnumerateObject())
            {
                switch (test.Name)
                {
                    case "REGEX":
                        _expression = new Regex(test.Value.GetString()!, RegexOptions.CultureInvariant);
                        break;
                    case "IN":
                        Listed = Strings(test.Value);
                        break;
                    case "NOT_IN":
                        _excluded = Strings(test.Value);
                        break;
                    default:
                        throw Unknown(test.Name);
                }
            }
        }

        public string[]? Listed { get; }

        public bool Excludes => _excluded is not null;

        public bool HasExpression => _expression is not null;

        public bool Holds(string value) =>
            (Listed is null || Array.IndexOf(Listed, value) >= 0)
            && (_excluded is null || Array.IndexOf(_excluded, value) < 0)
            && (_expression is null || _expression.IsMatch(value));

        private static string[] Strings(JsonElement list)
        {
            var strings = new string[list.GetArrayLength()];
            for (var i = 0; i < strings.Length; i++)
            {
                strings[i] = list[i].GetString()!;
            }

            return strings;
        }
    }
}
