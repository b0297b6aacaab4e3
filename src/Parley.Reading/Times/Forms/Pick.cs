namespace Parley.Reading.Times.Forms;

/// <summary>Which one of those that come again and again.</summary>
internal enum Pick
{
    /// <summary>Left to the tense: "Tuesday", "in May".</summary>
    Bare,
    Last,
    This,
    Next,

    /// <summary>The first from here on: "the coming Tuesday".</summary>
    Coming,
}
