namespace Parley.App.Records.Asked;

/// <summary>What the record answers to one question: rows under named columns.</summary>
/// <param name="Name">The question, as its command has it: <c>meetings</c>.</param>
/// <param name="Columns">Their names, lower case, a word or two.</param>
/// <param name="Rows">In the order that the reference states.</param>
/// <param name="Nothing">What to say where there are no rows.</param>
public sealed record RecordAnswer(string Name, Seq<string> Columns, Seq<AnswerRow> Rows, string Nothing);
