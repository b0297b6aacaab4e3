using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Reading.English.Model;
using Parley.Reading.English.Words;

namespace Parley.Reading.English.Syntax;

/// <summary>
/// The dictionary form of a word by part of speech: suffix rules whose results are looked up in a word list, and a list of
/// exceptions that goes before them.
/// </summary>
internal sealed class Lemmatizer
{
    private readonly ModelFile _file = new("lemmas.json");
    private readonly List<string> _parts = [];
    private readonly List<Table> _tables = [];

    // Reading a hundred thousand words one by one through the JSON reader would take most of the time to load; so the
    // tables read their long lists themselves, and the reader goes on at the bracket that closes the list.
    public Lemmatizer()
    {
        var reader = new Utf8JsonReader(_file.Bytes);
        var start = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var kind = reader.GetString();
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var table = TableFor(reader.GetString()!.ToUpperInvariant());
                reader.Read();
                var list = start + (int)reader.TokenStartIndex;
                if (kind == "lemma_rules")
                {
                    table.ReadRules(ref reader);
                    continue;
                }

                start = kind switch
                {
                    "lemma_exc" => table.Exceptions.AddAll(list, names: true),
                    "lemma_index" => table.Index.AddAll(list, names: false),
                    _ => throw new InvalidOperationException($"The model has a lemma table unknown here: {kind}."),
                };
                reader = new Utf8JsonReader(_file.Bytes[start..], isFinalBlock: true, reader.CurrentState);
                reader.Read();
            }
        }
    }

    public string Lemma(Lexeme word, string pos, string morph)
    {
        if (pos is "" or "EOL" or "SPACE" || IsBaseForm(pos, morph))
        {
            return word.Lower;
        }

        var table = _parts.IndexOf(pos);
        if (table < 0)
        {
            return pos == "PROPN" ? word.Text : word.Lower;
        }

        if (word.Lemma(table) is { } known)
        {
            return known;
        }

        var lemma = Look(word, _tables[table]);
        word.StoreLemma(table, _tables.Count, lemma);
        return lemma;
    }

    // Forms found in the list go to the front, so that the last of them wins.
    private string Look(Lexeme word, Table table)
    {
        var s = word.Lower;
        var forms = new List<string>();
        var unknown = default(string);
        foreach (var (old, replacement) in table.Rules)
        {
            if (!s.EndsWith(old, StringComparison.Ordinal))
            {
                continue;
            }

            var form = string.Concat(s.AsSpan(0, s.Length - old.Length), replacement);
            if (form.Length == 0)
            {
                continue;
            }

            if (table.Index.Contains(form))
            {
                forms.Insert(0, form);
            }
            else if (!IsAllLetters(form))
            {
                forms.Add(form);
            }
            else
            {
                unknown ??= form;
            }
        }

        foreach (var form in Exceptions(table, s))
        {
            if (!forms.Contains(form))
            {
                forms.Insert(0, form);
            }
        }

        return forms.Count > 0 ? forms[0] : unknown ?? word.Text;
    }

    private static bool IsBaseForm(string pos, string morph) => pos switch
    {
        "NOUN" when Has(morph, "Number=Sing") => true,
        "VERB" when Has(morph, "VerbForm=Fin") && Has(morph, "Tense=Pres")
            && !morph.Contains("Number=", StringComparison.Ordinal) => true,
        _ => Has(morph, "VerbForm=Inf") || Has(morph, "VerbForm=None") || Has(morph, "Degree=Pos"),
    };

    private static bool Has(string morph, string feature)
    {
        foreach (var range in morph.AsSpan().Split('|'))
        {
            if (morph.AsSpan()[range].SequenceEqual(feature))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllLetters(string form)
    {
        foreach (var rune in form.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) > UnicodeCategory.OtherLetter)
            {
                return false;
            }
        }

        return true;
    }

    private Table TableFor(string part)
    {
        var place = _parts.IndexOf(part);
        if (place < 0)
        {
            place = _parts.Count;
            _parts.Add(part);
            _tables.Add(new Table(_file));
        }

        return _tables[place];
    }

    private List<string> Exceptions(Table table, string word)
    {
        var forms = new List<string>();
        var place = table.Exceptions.Find(word);
        if (place < 0)
        {
            return forms;
        }

        // What follows a name is a colon and then the list of its forms.
        var rest = _file.Bytes[place..];
        var reader = new Utf8JsonReader(rest[rest.IndexOf((byte)'[')..]);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            forms.Add(reader.GetString()!);
        }

        return forms;
    }

    private sealed class Table(ModelFile file)
    {
        public List<(string Old, string New)> Rules { get; } = [];

        public Utf8Table Exceptions { get; } = new(file);

        public Utf8Table Index { get; } = new(file);

        public void ReadRules(ref Utf8JsonReader reader)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            {
                reader.Read();
                var old = reader.GetString()!;
                reader.Read();
                Rules.Add((old, reader.GetString()!));
                reader.Read();
            }
        }
    }
}
