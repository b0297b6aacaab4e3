namespace Parley.App.Work;

/// <summary>The form in which an answer about a scenario or a conflict is written.</summary>
internal enum AnswerForm
{
    Table,
    Json,
    Csv,
    Html,
}

/// <summary>Forms by the names of files.</summary>
internal static class AnswerForms
{
    /// <summary>The form that the ending of a file's name says; a table where it says none.</summary>
    internal static AnswerForm Of(string? file) => Path.GetExtension(file ?? "").ToLowerInvariant() switch
    {
        ".json" => AnswerForm.Json,
        ".csv" => AnswerForm.Csv,
        ".html" or ".htm" => AnswerForm.Html,
        _ => AnswerForm.Table,
    };
}
