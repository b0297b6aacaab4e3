using System.Text;
using Parley.Collation;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Drafts;

/// <summary>A report made sentence by sentence on talks between Northland and Southland, led by Westland, with the positions in it.</summary>
internal sealed class Story(string id, string day, string outlet, bool meets = true)
{
    private readonly StringBuilder _text = new(meets ? "Northland and Southland met for talks led by Westland." : "Nobody met.");
    private readonly List<Action<Telling>> _claims = [];

    internal static Draft Draft(params Story[] stories) =>
        Drafter.Draft(Talks(stories)).Match(m => m.Draft, n => throw new Xunit.Sdk.XunitException(n.Problem.Message));

    internal static Talks Talks(params Story[] stories) => Collator.Collate([.. stories.Select(s => s.Reading)]);

    internal ReadingResult Reading
    {
        get
        {
            var t = new Telling(id, _text.ToString(), outlet, day).Party("Northland", null, "Northern").Party("Southland", null).Party("Westland", null).Party("Eastland", null)
                .Person("Ada North").Outlet("Newsline");
            if (meets)
            {
                t.Meeting("Northland and Southland met for talks led by Westland", Status.Asserted, ["Northland", "Southland"], ["Westland"]);
            }

            _claims.ForEach(c => c(t));
            return t.Reading;
        }
    }

    /// <summary>Adds "HOLDER VERB CONTENT." and the position in it.</summary>
    internal Story Says(string holder, Stance stance, string content, string? toward = null, string[]? parts = null, string verb = "takes it to be right", string[]? by = null)
    {
        var sentence = $"{holder} {verb} {content}";
        _text.Append(' ').Append(sentence).Append('.');
        _claims.Add(t => t.Position(sentence, holder, stance, content, toward, parts, [.. (by ?? []).Select(b => t.Said(b))]));
        return this;
    }

    /// <summary>Adds "HOLDER expects CONTENT." and the expectation in it.</summary>
    internal Story Expects(string holder, string content)
    {
        var sentence = $"{holder} expects {content}";
        _text.Append(' ').Append(sentence).Append('.');
        _claims.Add(t => t.Outlook(sentence, holder, Direction.Doubtful, content));
        return this;
    }
}
