using Parley.App.Web.ClaimRoom;
using Parley.App.Web.Viewing;

namespace Parley.App.Web.ItemRoom;

/// <summary>One thing brought together from claims: a person or side, a meeting, an issue, a proposal, an agreement, an incident.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Asked">The id asked for, where that one became part of it; else null.</param>
/// <param name="Kind">What it is, in a word.</param>
/// <param name="Heading">What it is called.</param>
/// <param name="Facts">What is told of it, by name; each in runs of words, some of which lead to another thing.</param>
/// <param name="Claims">The claims it rests on.</param>
/// <param name="History">What people decided on it, the earliest first.</param>
/// <param name="Form">What can be decided on it; null where nothing can.</param>
public sealed record ItemView(
    string Id,
    string? Asked,
    string Kind,
    string Heading,
    Seq<(string Name, Seq<Seq<(string Words, string? Id)>> Told)> Facts,
    Stretch<ClaimRow> Claims,
    Seq<(string Id, string When, string Who, string What, string? Why)> History,
    ItemForm? Form);
