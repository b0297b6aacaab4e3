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
    private readonly string[] _parts;
    private readonly Table[] _tables;

    public Lemmatizer()
    {
        var file = ModelFile.Json("lemmas.json");
        _parts = [.. file.GetProperty("lemma_rules").EnumerateObject().Select(p => p.Name.ToUpperInvariant())];
        _tables = [.. _parts.Select(part => new Table(file, part.ToLowerInvariant()))];
    }

    public string Lemma(Lexeme word, string pos, string morph)
    {
        if (pos is "" or "EOL" or "SPACE" || IsBaseForm(pos, morph))
        {
            return word.Lower;
        }

        var table = Array.IndexOf(_parts, pos);
        if (table < 0)
        {
            return pos == "PROPN" ? word.Text : word.Lower;
        }

        if (word.Lemma(table) is { } known)
        {
            return known;
        }

        var lemma = Look(word, _tables[table]);
        word.StoreLemma(table, _tables.Length, lemma);
        return lemma;
    }

    // Forms found in the list go to the front, so that the last of them wins.
    private static string Look(Lexeme word, Table table)
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

        foreach (var form in table.Exceptions.GetValueOrDefault(s, []))
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

    private sealed class Table
    {
        public Table(JsonElement file, string part)
        {
            Rules = [.. file.GetProperty("lemma_rules").GetProperty(part).EnumerateArray()
                .Select(r => (r[0].GetString()!, r[1].GetString()!))];
            if (file.GetProperty("lemma_exc").TryGetProperty(part, out var exceptions))
            {
                Exceptions = exceptions.EnumerateObject()
                    .ToDictionary(e => e.Name, e => e.Value.EnumerateArray().Select(f => f.GetString()!).ToArray());
            }

            if (file.GetProperty("lemma_index").TryGetProperty(part, out var index))
            {
                Index = [.. index.EnumerateArray().Select(w => w.GetString()!)];
            }
        }

        public (string Old, string New)[] Rules { get; }

        public Dictionary<string, string[]> Exceptions { get; } = [];

        public HashSet<string> Index { get; } = [];
    }
}
