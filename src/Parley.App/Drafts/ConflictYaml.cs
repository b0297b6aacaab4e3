using System.Text;
using Parley.Analysis.Scenarios.Yaml;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Conflicts;
using Parley.Wording;

namespace Parley.App.Drafts;

/// <summary>
/// Writes a drafted conflict as a file to edit, in Parley's own format: above each line why it is there and the words it rests on, below all of them what has no place. Reading it gives the draft's
/// conflict; the same draft gives the same text.
/// </summary>
public sealed class ConflictYaml
{
    private const int MostStatements = Preference.MostStatements;
    private readonly ConflictDraft _draft;
    private readonly StringBuilder _to = new();
    private readonly DraftComments _comments;

    private ConflictYaml(ConflictDraft draft)
    {
        _draft = draft;
        _comments = new(draft.Draft, _to);
    }

    /// <summary>The text; lines end in a line feed. Cost linear in the draft.</summary>
    public static string Write(ConflictDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new ConflictYaml(draft).Write();
    }

    private string Write()
    {
        _comments.From();
        _comments.Line("", "This is a file to edit: who could do what, and who is told to want what, as far as Parley could read it in these reports. What was not read of its own preferences stays unknown here, so that "
            + "parley stability tells what is stable for certain and what only perhaps. Strike out what is wrong, and say what you know.");
        _to.Append("#\n");
        _comments.Mediators();
        _to.Append("parley: conflict/1\n");
        _to.Append("title: ").Append(Name(_draft.Conflict.Title!)).Append("\n\n");
        DecisionMakers();
        Impossible();
        StatusQuo();
        Preferences();
        Sources();
        Beyond();
        _comments.LeftOut();
        return _to.ToString();
    }

    private void DecisionMakers()
    {
        _to.Append("decision makers:\n");
        foreach (var party in _draft.Draft.Parties)
        {
            _comments.Party(party);
            _to.Append("  ").Append(Name(party.Id.Value)).Append(":\n    name: ").Append(Name(party.Who.Name)).Append('\n');
            var deeds = _draft.Deeds.Where(d => d.By == party.Id).ToList();
            _to.Append(deeds.Count == 0 ? "    options: []   # nothing is demanded of it or put to it\n" : "    options:\n");
            foreach (var deed in deeds)
            {
                var why = deed.Kind switch
                {
                    DeedKind.Doing => "Demanded of it",
                    DeedKind.Offering => "It puts this forward",
                    _ => "Put forward or spoken of",
                };
                _comments.Line("      ", $"{why}: {_comments.Quotes(deed.Sources, 1)}.");
                _to.Append("      - ").Append(Name(deed.Name.Value)).Append('\n');
            }
        }

        _to.Append('\n');
    }

    private void Impossible()
    {
        var patterns = _draft.Conflict.Rules.Impossible;
        if (patterns.Count == 0)
        {
            return;
        }

        _comments.Line("", "Taken by Parley to be so: nobody gives two answers to one question (though it may offer several), and nobody accepts what is no longer offered.");
        _to.Append("impossible:\n");
        foreach (var pattern in patterns)
        {
            _to.Append("  - { ").AppendJoin(", ", pattern.Settings.Select(s => $"{Name(s.Option.Value)}: {(s.IsTaken ? "y" : "n")}")).Append(" }\n");
        }

        _to.Append('\n');
    }

    private void StatusQuo()
    {
        _comments.Line("", "States bear numbers: the k-th option counts 2^(k-1) where it is taken. Now nothing is done or accepted, and what is offered is offered.");
        _to.Append("status quo: ").Append(_draft.Conflict.Notes.StatusQuo).Append("\n\n");
    }

    private void Preferences()
    {
        _comments.Line("", "Each list in brackets is an order of states, the best first; between two lists nothing is known. That is what follows from what each has said itself, all else being the same, and nothing more. "
            + "Where you know in which order its wishes weigh, put statements in place of that.");
        _to.Append("preferences:\n");
        foreach (var party in _draft.Draft.Parties)
        {
            var wishes = _draft.Wishes.Where(w => w.Party == party.Id).ToList();
            var name = InWords.Capital(InWords.The(Excerpt.Tidy(party.Who.Name)));
            if (wishes.Count == 0)
            {
                _comments.Line("  ", $"What {InWords.The(Excerpt.Tidy(party.Who.Name))} prefers was not read here, or not for sure. Once you know: statements, the weightiest first, such as");
                _to.Append("  # ").Append(Name(party.Id.Value)).Append(": { statements: [").Append(Quoted(Example(party))).Append("] }\n");
            }

            foreach (var wish in wishes)
            {
                var told = wish.Uncounted is { } why ? " " + why : "";
                _comments.Line("  ", $"{name} {StanceWords.Stands(wish.Stance)} it: {wish.Statement.Replace('"', '\'')}. {_comments.Quotes(wish.By, 2)}.{told}");
            }

            if (wishes.Count > 0)
            {
                // Names may hold anything: one comment line that a person can uncomment as it stands.
                _to.Append("  # In this order of weight, which is Parley's (the firmest words first), the mark (#) taken off and the line below struck out:\n");
                _to.Append("  # ").Append(Name(party.Id.Value)).Append(": { statements: [").AppendJoin(", ", wishes.Take(MostStatements).Select(w => Quoted(w.Statement))).Append("] }\n");
            }

            _to.Append("  ").Append(Name(party.Id.Value)).Append(": { ").Append(Order(_draft.Conflict.DecisionMakers.First(d => d.Id.Value == party.Id.Value).Preference)).Append(" }\n");
        }

        _to.Append('\n');
    }

    private string Example(DraftParty party)
    {
        var deed = _draft.Deeds.Where(d => d.By == party.Id).Concat(_draft.Deeds).First();
        return $"not \"{deed.Name}\"";
    }

    private static string Order(Preference preference) => preference is Preference.Apart apart
        ? $"unknown between: [{string.Join(", ", apart.Rankings.Select(Ranking))}]"
        : $"ranking: {Ranking((Preference.Ranking)preference)}";

    private static string Ranking(Preference.Ranking ranking) => $"[{string.Join(", ", ranking.Levels.Select(l => l.States[0]))}]";

    private void Sources()
    {
        _to.Append("sources:\n");
        foreach (var source in _draft.Conflict.Notes.Sources)
        {
            _to.Append("  ").Append(Name(source.Entry)).Append(": [").AppendJoin(", ", source.From.Select(Name)).Append("]\n");
        }
    }

    private void Beyond()
    {
        if (_draft.Beyond.Count > 0)
        {
            _to.Append("\n# Left out, since with them there would be too many states to look at\n");
            foreach (var issue in _draft.Beyond)
            {
                _comments.Item(issue.Value);
            }
        }
    }

    private static string Quoted(string statement) => $"'{statement.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Name(string text) => ParleyYamlWriter.Word(text);
}
