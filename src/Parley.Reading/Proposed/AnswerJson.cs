using System.Text;
using System.Text.Json;

namespace Parley.Reading.Proposed;

/// <summary>Takes the proposals out of an answer, which may have talk, code fences or thoughts around them, or break off.</summary>
internal static class AnswerJson
{
    private const int MaxDepth = 16;

    // An answer of opening brackets alone must not cost the square of its length.
    private const int MaxTries = 2_000;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    /// <summary>What the array with the most in it holds.</summary>
    /// <param name="Items">Its complete objects, in order.</param>
    /// <param name="Others">How many complete elements are no objects.</param>
    /// <param name="Closed">Whether it comes to its end.</param>
    internal sealed record Found(Seq<JsonElement> Items, int Others, bool Closed);

    /// <summary>The array whose complete objects take the most room, the first of equals; null where there is neither one nor an empty array.</summary>
    internal static Found? Largest(string answer)
    {
        var bytes = Encoding.UTF8.GetBytes(answer);
        Found? best = null;
        var (most, tries) = (-1L, 0);
        for (var at = Array.IndexOf(bytes, (byte)'['); at >= 0 && tries < MaxTries; tries++)
        {
            var (found, size, end) = At(bytes.AsSpan(at));
            if (size > most && (found.Items.Count > 0 || (found.Closed && found.Others == 0)))
            {
                (best, most) = (found, size);
            }

            // Within what was taken there is nothing larger; within what was not, there may be.
            at = Array.IndexOf(bytes, (byte)'[', at + (found.Items.Count > 0 ? end : 1));
        }

        return best;
    }

    private static (Found Found, long Size, int End) At(ReadOnlySpan<byte> bytes)
    {
        var items = new List<JsonElement>();
        var (others, size, end) = (0, 0L, 1);
        var reader = new Utf8JsonReader(bytes, isFinalBlock: true, new JsonReaderState(Options));
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                {
                    var start = reader.TokenStartIndex;
                    items.Add(JsonElement.ParseValue(ref reader));
                    size += reader.BytesConsumed - start;
                }
                else
                {
                    reader.Skip();
                    others++;
                }

                end = (int)reader.BytesConsumed;
            }

            return (new([.. items], others, reader.TokenType == JsonTokenType.EndArray), size, (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return (new([.. items], others, false), size, end);
        }
    }
}
