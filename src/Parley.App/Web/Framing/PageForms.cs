namespace Parley.App.Web.Framing;

/// <summary>In which forms besides JSON a page can be had.</summary>
public enum PageForms
{
    /// <summary>JSON alone.</summary>
    Data,

    /// <summary>CSV as well.</summary>
    Table,

    /// <summary>Markdown as well.</summary>
    Text,
}
