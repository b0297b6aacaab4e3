namespace Parley.App.Deals.Views;

/// <summary>Where a package's label stands, as pixels from its point.</summary>
/// <param name="Right">To the right; negative to the left.</param>
/// <param name="Down">Downwards.</param>
internal sealed record LabelPlace(double Right, double Down);
