using Parley.Collation.Picture;

namespace Parley.Collation;

/// <summary>The picture of talks, each part drawn when it is first asked for, once, whichever thread asks. Two are equal where their pictures are.</summary>
public sealed class Drawing : IEquatable<Drawing>
{
    private readonly Picturing.Picturing _of;

    internal Drawing(Picturing.Picturing of) => _of = of;

    /// <summary>The whole picture.</summary>
    public TalksPicture Picture => _of.Picture;

    /// <summary>Its meetings, without what else it shows.</summary>
    public Seq<MeetingPicture> Meetings => _of.Outline.Meetings;

    /// <summary>Where accounts differ, without what else it shows.</summary>
    public Seq<Difference> Differ => _of.Outline.Differ;

    public bool Equals(Drawing? other) => other is not null && (ReferenceEquals(this, other) || Picture.Equals(other.Picture));

    public override bool Equals(object? obj) => Equals(obj as Drawing);

    // To be told apart it would have to be drawn.
    public override int GetHashCode() => 0;
}
