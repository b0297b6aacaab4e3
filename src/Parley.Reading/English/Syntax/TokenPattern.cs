using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Reading.English.Syntax;

/// <summary>What a rule asks of one token. An attribute without a condition may be anything.</summary>
internal sealed class TokenPattern
{
    private readonly Func<string, bool> _tag = Anything;
    private readonly Func<string, bool> _lower = Anything;
    private readonly Func<string, bool> _dep = Anything;
    private readonly bool? _isSpace;

    public TokenPattern(JsonElement conditions)
    {
        foreach (var condition in conditions.EnumerateObject())
        {
            switch (condition.Name)
            {
                case "TAG":
                    _tag = Test(condition.Value);
                    break;
                case "LOWER":
                    _lower = Test(condition.Value);
                    break;
                case "DEP":
                    _dep = Test(condition.Value);
                    break;
                case "IS_SPACE":
                    _isSpace = condition.Value.GetBoolean();
                    break;
                default:
                    throw Unknown(condition.Name);
            }
        }
    }

    public bool AllowsTag(string tag) => _tag(tag);

    public bool AllowsLower(string lower) => _lower(lower);

    public bool AllowsDep(string dep) => _dep(dep);

    public bool AllowsSpace(bool isSpace) => _isSpace is null || _isSpace == isSpace;

    private static bool Anything(string value) => true;

    private static Func<string, bool> Test(JsonElement condition)
    {
        if (condition.ValueKind == JsonValueKind.String)
        {
            var wanted = condition.GetString()!;
            return value => value == wanted;
        }

        var test = condition.EnumerateObject().Single();
        switch (test.Name)
        {
            case "REGEX":
                var pattern = new Regex(test.Value.GetString()!, RegexOptions.CultureInvariant);
                return pattern.IsMatch;
            case "IN":
                var listed = test.Value.EnumerateArray().Select(v => v.GetString()!).ToHashSet();
                return listed.Contains;
            case "NOT_IN":
                var excluded = test.Value.EnumerateArray().Select(v => v.GetString()!).ToHashSet();
                return value => !excluded.Contains(value);
            default:
                throw Unknown(test.Name);
        }
    }

    private static InvalidOperationException Unknown(string name) => new($"The model's rules use a condition unknown here: {name}.");
}
