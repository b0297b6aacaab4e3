namespace Parley.App.Work;

/// <summary>How a dossier is written.</summary>
internal enum DossierForm
{
    /// <summary>One HTML page that needs no other file.</summary>
    Html,

    Markdown,

    /// <summary><c>parley.brief/1</c>.</summary>
    Json,

    /// <summary>The first pages as a Word document.</summary>
    Word,
}
