using Parley.App.Web.Viewing;

namespace Parley.App.Web.PackageRoom;

/// <summary>The drafted model, and what follows from it.</summary>
/// <param name="Nothing">Why there is no model; null where there is one.</param>
/// <param name="Lead">What it is drafted from.</param>
/// <param name="NoDeal">What no deal is worth, by party.</param>
/// <param name="Issues">The issues of the page, with what each option is to each party.</param>
/// <param name="Weights">How much the issues matter, by party.</param>
/// <param name="LeftOut">What was said and has no place, the first of it: the words, why, the claim.</param>
/// <param name="MoreLeftOut">How much more that is.</param>
/// <param name="Elsewhere">What is otherwise than drafted on other pages, as an address holds it.</param>
/// <param name="Changed">How many sentences are otherwise here than drafted.</param>
/// <param name="Unknown">How many changes fit no sentence of this draft.</param>
/// <param name="Answer">What follows.</param>
public sealed record PackagesView(
    string? Nothing, string Lead, Seq<ModelSentence> NoDeal, Stretch<(string Name, Seq<(string Party, Seq<ModelSentence> Sentences)> Parties)> Issues, Seq<(string Party, Seq<ModelSentence> Sentences)> Weights, Seq<(string Words, string Why, string Source)> LeftOut, int MoreLeftOut, Seq<(string Name, string Value)> Elsewhere,
    int Changed, int Unknown, PackagesAnswer? Answer);
