using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Tests.App.Mutations;

/// <summary>Changes at random, the same for the same seed: of bytes, of what stands in JSON, and of a part of a zipped document.</summary>
internal static class Mutation
{
    // Stands for half of a character, which is put in at the end: no library writes it.
    private const string Lone = "half-of-one";

    // What has a meaning somewhere.
    private static readonly string[] Pieces =
    [
        "\0", "\u001b[2J", "\u202E", "\uFEFF", "\uFFFD", "\n", "\n\n", "\r", "\t", " ", "(he said ", ")", "“", "\"", "'", ";", ":", "- ", "who said that ", "demands that ", "<", ">", "&", "&#xD800;", "<b>", "</p>", "<!--",
        "<![CDATA[", "{", "}", "[", "]", ",", "\\uD800", "null", "1e999", "-0", "9999-12-31", "0001-01-01", "&a", "*a", "<<: ", "? ", "| ", "!!int ", "=?utf-8?B?", "--b\n", "Content-Type: ", "stream\n", "endobj\n", "/Kids ", "1 0 R",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1", "2147483647", "2147483648", "-9223372036854775808", "1e999", "0.5", "\"\"", "\" \"", "\"\\u001b[2J\\u202E\"", $"\"{Lone}\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"r1\"", "\"r1.c1\"", "\"p1\"", "\"m999999999999\"",
        "[]", "{}", "[null]", "\"take\"", "\"undo\"", "\"forget\"", "\"confirmed\"", "\"2026-02-30\"", "\"../x\"", "\"javascript:alert(1)\"",
    ];

    internal static byte[] OfBytes(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var changes = random.Next(1, 12); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                case 3:
                    var piece = Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
                    bytes.InsertRange(at, Enumerable.Repeat(piece, random.Next(3) == 0 ? random.Next(1, 400) : 1).SelectMany(p => p));
                    break;
                case 4:
                    bytes.RemoveRange(at, random.Next(5) == 0 ? bytes.Count - at : 0);
                    break;
                default:
                    bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, length), random.Next(1, 20)).SelectMany(b => b).ToList());
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A few bytes others, none more and none less: of a file whose parts are found by where they stand.</summary>
    internal static byte[] OfPlaces(byte[] good, Random random)
    {
        if (random.Next(5) == 0)
        {
            return OfBytes(good, random);
        }

        var bytes = (byte[])good.Clone();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            // The first page says the most in the fewest bytes.
            var at = random.Next(random.Next(3) == 0 ? Math.Min(200, bytes.Length) : bytes.Length);
            bytes[at] = random.Next(2) == 0 ? (byte)(bytes[at] ^ (1 << random.Next(8))) : (byte)random.Next(256);
        }

        return bytes;
    }

    /// <summary>A value of it another, gone, twice, or where another was; what is JSON within a text is gone into as well.</summary>
    internal static string OfJson(string good, Random random)
    {
        var root = JsonNode.Parse(good)!;
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var all = Below(root).ToArray();
            if (all.Length == 0)
            {
                break;
            }

            var one = all[random.Next(all.Length)];
            var other = all[random.Next(all.Length)];
            if (one is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is ['{', ..] inner && random.Next(4) > 0)
            {
                Replace(one, JsonValue.Create(OfJson(inner, random)));
                continue;
            }

            switch (random.Next(6))
            {
                case 0:
                    Remove(one);
                    break;
                case 1 when one.Parent is JsonArray list:
                    list.Insert(random.Next(list.Count + 1), one.DeepClone());
                    break;
                case 2:
                    Replace(one, other.DeepClone());
                    break;
                case 3 when one is JsonValue text && text.GetValueKind() == JsonValueKind.String:
                    Replace(one, JsonValue.Create(Encoding.UTF8.GetString(OfBytes(Encoding.UTF8.GetBytes(text.GetValue<string>()), random))));
                    break;
                case 4 when one is JsonValue number && number.TryGetValue<decimal>(out var given) && Math.Abs(given) < int.MaxValue:
                    Replace(one, JsonValue.Create(given + random.Next(-3, 4)));
                    break;
                default:
                    Replace(one, JsonNode.Parse(Values[random.Next(Values.Length)]));
                    break;
            }
        }

        return root.ToJsonString().Replace(Lone, "\\uD800", StringComparison.Ordinal);
    }

    /// <summary>One of its parts changed and all zipped again, or the bytes of the whole.</summary>
    internal static byte[] OfZip(byte[] good, Random random)
    {
        if (random.Next(3) == 0)
        {
            return OfBytes(good, random);
        }

        using var from = new ZipArchive(new MemoryStream(good));
        var which = random.Next(from.Entries.Count);
        using var made = new MemoryStream();
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < from.Entries.Count; i++)
            {
                using var part = new MemoryStream();
                using (var stream = from.Entries[i].Open())
                {
                    stream.CopyTo(part);
                }

                using var copy = to.CreateEntry(from.Entries[i].FullName).Open();
                copy.Write(i == which || from.Entries[i].Name == "document.xml" ? OfBytes(part.ToArray(), random) : part.ToArray());
            }
        }

        return made.ToArray();
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var children = node switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(c => Below(c).Prepend(c));
    }

    private static void Remove(JsonNode one)
    {
        if (one.Parent is JsonObject o)
        {
            o.Remove(one.GetPropertyName());
        }
        else if (one.Parent is JsonArray a)
        {
            a.RemoveAt(one.GetElementIndex());
        }
    }

    private static void Replace(JsonNode one, JsonNode? by)
    {
        if (one.Parent is not null)
        {
            one.ReplaceWith(by);
        }
    }
}
