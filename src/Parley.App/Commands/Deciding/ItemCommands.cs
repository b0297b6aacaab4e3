using System.CommandLine;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Records.Overruling;
using Parley.App.Terminal;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Commands.Deciding;

/// <summary>The commands by which a person overrules, once and for all, what was brought together by rule: same, differ, name, track, grade, settle.</summary>
internal static class ItemCommands
{
    internal static Command Same(Shell shell)
    {
        var other = new Argument<string>("OTHER") { Description = "The other, of the same kind; its id leads to what they are together." };
        return OnItem("same", "Says that two persons or parties (p3 p7), meetings (m4 m6), issues (i2 i5) or proposals (o1 o3) are one.", "mpio", shell, other, (talks, id, words) => ItemVerdicts.Same(talks.Value, id, words));
    }

    internal static Command Differ(Shell shell)
    {
        var other = new Argument<string>("OTHER") { Description = "The other, of the same kind; or what is to be taken out of it: a claim (r12.c7), or a report (r12) that calls somebody else so." };
        return OnItem(
            "differ",
            "Says that two persons or parties (p3 p7), meetings (m4 m6), issues (i2 i5) or proposals (o1 o3) that were taken for one are two, and keeps them apart.",
            "mpio",
            shell,
            other,
            (file, talks, id, words) => ItemVerdicts.Differ(file, talks.Value, id, words));
    }

    internal static Command Name(Shell shell) => OnItem(
        "name",
        "Gives a person, party or body its name: parley name p3 \"Humberto de la Calle\".",
        "p",
        shell,
        new("NAME") { Description = "The name." },
        (_, id, words) => ItemVerdicts.Name(id, words));

    internal static Command SetTrack(Shell shell)
    {
        var track = new Argument<string>("TRACK") { HelpName = "TRACK", Description = "territory, security, political, economic, humanitarian or other." };
        track.AcceptOnlyFromAmong([.. Enum.GetValues<Track>().Select(t => Word.Of(t))]);
        return OnItem("track", "Puts an issue on a track: parley track i5 security.", "i", shell, track, (_, id, words) => ItemVerdicts.SetTrack(id, words));
    }

    internal static Command Grade(Shell shell) => OnItem(
        "grade",
        "Grades a source or a claim: an outlet by a report of it (r12) or a speaker (p3) from A to F, a claim (r12.c7) from 1 to 6.",
        "rp",
        shell,
        new("MARK") { Description = "A (reliable) to E (not), F unknown; or 1 (confirmed) to 5 (improbable), 6 unknown." },
        (_, id, words) => ItemVerdicts.Grade(id, words));

    internal static Command Settle(Shell shell)
    {
        var (command, record, why) = VerdictCommands.Signed("settle", "Settles a disagreement: which account you take to hold. The others stay in the record.");
        var id = new Argument<string>("ID") { Description = "The disagreement, as x2." };
        var value = new Argument<string>("VALUE") { Description = "The account that holds, in the words of parley disputes." };
        id.Validators.Add(r => DecisionId.Refuse(r, i => i.Kind == 'x', "disagreement, as x2"));
        command.Arguments.Add(id);
        command.Arguments.Add(value);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => record.Use(parsed, shell, write: true, file =>
            {
                var asked = RecordId.Parse(parsed.GetValue(id)!)!;
                if (Disagreements.Of(file, RecordTalks.Of(file, Cut.Everything, cancellation)).FirstOrDefault(d => d.Id == asked) is not { } found)
                {
                    return DecisionId.TellAbsent(file, asked, shell);
                }

                var (act, told) = ItemVerdicts.Settle(found, parsed.GetValue(value)!);
                return act is null ? VerdictCommands.Tell((null, told), shell) : Write(file, act, asked, told, record.Who(parsed, shell), parsed.GetValue(why), shell);
            }),
            cancellation));
        return command;
    }

    private static Command OnItem(string name, string about, string kinds, Shell shell, Argument<string> second, Func<Lazy<RecordTalks>, RecordId, string, (Act? Act, string Told)> decide) =>
        OnItem(name, about, kinds, shell, second, (_, talks, id, words) => decide(talks, id, words) is var (act, told) ? (act, id, told) : default);

    private static Command OnItem(
        string name, string about, string kinds, Shell shell, Argument<string> second, Func<RecordFile, Lazy<RecordTalks>, RecordId, string, (Act? Act, RecordId On, string Told)> decide)
    {
        var (command, record, why) = VerdictCommands.Signed(name, about);
        var id = new Argument<string>("ID") { Description = "What it is about, as answers print it." };
        id.Validators.Add(r => DecisionId.Refuse(r, i => kinds.Contains(i.Kind, StringComparison.Ordinal), "thing that can be decided so"));
        command.Arguments.Add(id);
        command.Arguments.Add(second);
        command.SetAction((parsed, cancellation) => Interruptible.Run(
            () => record.Use(parsed, shell, write: true, file =>
            {
                var asked = RecordId.Parse(parsed.GetValue(id)!)!;
                var talks = new Lazy<RecordTalks>(() => RecordTalks.Of(file, Cut.Everything, cancellation));
                if (asked.Kind == 'r' ? !IsThere(file, asked) : talks.Value.Item(asked) is null)
                {
                    return DecisionId.TellAbsent(file, asked, shell);
                }

                var (act, on, told) = decide(file, talks, asked, parsed.GetValue(second)!);
                return act is null ? VerdictCommands.Tell((null, told), shell) : Write(file, act, on, told, record.Who(parsed, shell), parsed.GetValue(why), shell);
            }),
            cancellation));
        return command;
    }

    // A report or a claim; all need not be brought together to see it.
    private static bool IsThere(RecordFile file, RecordId id) => Recorded.One(file.LayersOf([id.Number]), id.Number) is { } report && (id.Claim is null || report.Claims.Any(c => c.Id == id));

    private static int Write(RecordFile file, Act act, RecordId id, string told, string who, string? why, Shell shell)
    {
        var decision = file.Decide(act, id, who, why);
        return VerdictCommands.Tell((decision, $"{told} (d{decision.Number})"), shell);
    }
}
