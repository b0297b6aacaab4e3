using System.Runtime.InteropServices;
using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust.Counting;

/// <summary>
/// Packages as entries of groups of issues, in an order in which those that begin alike lie side by side: a run of them shares the sum of its first groups, so that a
/// package costs the sum of the others alone. For all packages of a scenario those are two tables of about half the issues each.
/// </summary>
internal sealed class Batch
{
    // Few enough for the rows of a table to stay in near memory, enough for two tables to hold a hundred thousand packages.
    private const int MostEntries = 512;
    private const int TermsACase = 8;

    // To begin a run costs about as much as so many rows.
    private const int ToBegin = 8;

    private readonly int[] _before; // by issue, how many options all issues before have
    private readonly List<int>[] _entries; // by group

    public Batch(UncertainDomain domain)
    {
        Options = domain.Options;
        _before = [.. Options.Select((_, i) => Options.Take(i).Sum())];
        Groups = Grouped(Options, _before);
        _entries = [.. Groups.Select(_ => new List<int>())];
        Terms = [.. domain.Parties.Select(_ => (TermCases[])[])];
    }

    public Seq<int> Options { get; }

    public Group[] Groups { get; }

    public int Count => _entries[0].Count;

    /// <summary>How many groups a run shares.</summary>
    public int Shared { get; private set; }

    /// <summary>Where runs begin, and the end.</summary>
    public int[] Runs { get; private set; } = [];

    /// <summary>Place by group not shared: where the row of the entry begins, in bytes.</summary>
    public int[] Own { get; private set; } = [];

    public ReadOnlySpan<int> OwnOf(int place) => Own.AsSpan(place * (Groups.Length - Shared), Groups.Length - Shared);

    /// <summary>By party.</summary>
    public TermCases[][] Terms { get; private set; }

    /// <summary>Where the packages that were added stand now, by the order they were added in; none where that order was kept.</summary>
    public int[]? Places { get; private set; }

    public void Add(ReadOnlySpan<int> outcome)
    {
        for (var g = 0; g < Groups.Length; g++)
        {
            var entry = 0;
            for (var i = 0; i < Groups[g].Issues; i++)
            {
                var issue = Groups[g].First + i;
                entry = (entry * Options[issue]) + outcome[issue];
            }

            _entries[g].Add(entry);
        }
    }

    public ReadOnlySpan<int> Entries(int group) => CollectionsMarshal.AsSpan(_entries[group]);

    public void Outcome(int place, Span<int> outcome)
    {
        for (var g = 0; g < Groups.Length; g++)
        {
            var options = Groups[g].Of(_entries[g][place]);
            for (var i = 0; i < options.Length; i++)
            {
                outcome[Groups[g].First + i] = options[i] - _before[Groups[g].First + i];
            }
        }
    }

    /// <summary>To be called once, after all are added.</summary>
    public void Close(UncertainDomain domain, bool inOrder)
    {
        if (!inOrder)
        {
            Sort();
        }

        Share();
        Terms = [.. domain.Parties.Select(p => Cases(p.Terms))];
    }

    private static Group[] Grouped(Seq<int> options, int[] before)
    {
        var groups = new List<(int First, int End)>();
        for (var end = options.Count; end > 0;)
        {
            var (first, size) = (end - 1, (long)options[end - 1]);
            while (first > 0 && size * options[first - 1] <= MostEntries)
            {
                size *= options[--first];
            }

            groups.Insert(0, (first, end));
            end = first;
        }

        var (made, all) = (new List<Group>(), 0);
        foreach (var (first, end) in groups.DefaultIfEmpty((0, 0)))
        {
            IEnumerable<int[]> entries = [[]];
            for (var i = first; i < end; i++)
            {
                var issue = i;
                entries = entries.SelectMany(e => Enumerable.Range(before[issue], options[issue]).Select(o => (int[])[.. e, o]));
            }

            int[][] combinations = [.. entries];
            made.Add(new(first, end - first, combinations.Length, all, [.. combinations.SelectMany(c => c)]));
            all += combinations.Length;
        }

        return [.. made];
    }

    private void Sort()
    {
        // As many first groups as a number holds; what comes after them need not lie side by side.
        var keys = new ulong[Count];
        var size = 1.0;
        for (var g = 0; g < Groups.Length && (size *= Groups[g].Entries) < 1e19; g++)
        {
            var entries = Entries(g);
            for (var n = 0; n < keys.Length; n++)
            {
                keys[n] = (keys[n] * (ulong)Groups[g].Entries) + (ulong)entries[n];
            }
        }

        int[] from = [.. Enumerable.Range(0, Count)];
        Array.Sort(keys, from);
        var places = new int[Count];
        for (var n = 0; n < from.Length; n++)
        {
            places[from[n]] = n;
        }

        for (var g = 0; g < Groups.Length; g++)
        {
            var old = _entries[g];
            _entries[g] = [.. from.Select(f => old[f])];
        }

        Places = places;
    }

    /// <summary>Takes as many groups for shared as make the fewest sums.</summary>
    private void Share()
    {
        // By place, how many first groups it shares with the place before.
        var alike = new int[Count];
        for (var g = 0; g < Groups.Length; g++)
        {
            var entries = Entries(g);
            for (var n = 1; n < alike.Length; n++)
            {
                alike[n] += alike[n] == g && entries[n] == entries[n - 1] ? 1 : 0;
            }
        }

        var least = long.MaxValue;
        for (var shared = 0; shared < Groups.Length; shared++)
        {
            var cost = (alike.LongCount(a => a < shared) * (shared + ToBegin)) + ((long)Count * (Groups.Length - shared));
            (least, Shared) = cost < least ? (cost, shared) : (least, Shared);
        }

        Runs = Count == 0 ? [0] : [0, .. Enumerable.Range(1, Count - 1).Where(n => alike[n] < Shared), Count];
        var own = Groups.Length - Shared;
        Own = new int[Count * own];
        for (var g = 0; g < own; g++)
        {
            var entries = Entries(Shared + g);
            var first = Groups[Shared + g].Base;
            for (var n = 0; n < entries.Length; n++)
            {
                Own[(n * own) + g] = (first + entries[n]) * SampleRows.Lanes * sizeof(short);
            }
        }
    }

    private TermCases[] Cases(Seq<UncertainTerm> terms)
    {
        var cases = new List<TermCases>();
        var outcome = new int[Options.Count];
        for (var first = 0; first < terms.Count; first += TermsACase)
        {
            Fit[] fits = [.. terms.Skip(first).Take(TermsACase).Select(t => new Fit(t.When, Options))];
            var (number, found, of) = (new int[1 << TermsACase], new List<byte>(), new byte[Count]);
            for (var n = 0; n < of.Length; n++)
            {
                Outcome(n, outcome);
                var bits = 0;
                for (var t = 0; t < fits.Length; t++)
                {
                    bits |= fits[t].Holds(outcome) ? 1 << t : 0;
                }

                if (number[bits] == 0)
                {
                    found.Add((byte)bits);
                    number[bits] = found.Count;
                }

                of[n] = (byte)(number[bits] - 1);
            }

            // Terms that fit no package are left out.
            if (found.Any(b => b != 0))
            {
                cases.Add(new(first, [.. found], of));
            }
        }

        return [.. cases];
    }
}
