using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Web.Viewing;

/// <summary>The record between two writings: whatever is asked of it is worked out once.</summary>
internal sealed class Edition
{
    /// <summary>Cuts whose answers are kept; of more, the one made first goes.</summary>
    private const int Kept = 24;

    private readonly Desk _desk;
    private readonly Lock _lock = new();
    private readonly Dictionary<Cut, RecordView> _views = [];
    private readonly Queue<Cut> _order = new();

    internal Edition(Desk desk, (long Decision, long Reading) state, RecordLayers layers) => (_desk, State, Layers) = (desk, state, layers);

    /// <summary>The last decision and the last reading.</summary>
    internal (long Decision, long Reading) State { get; }

    internal RecordLayers Layers { get; }

    /// <summary>What it says within a cut.</summary>
    internal RecordView View(Cut cut)
    {
        lock (_lock)
        {
            if (_views.TryGetValue(cut, out var view))
            {
                return view;
            }

            if (_order.Count == Kept)
            {
                _views.Remove(_order.Dequeue());
            }

            _order.Enqueue(cut);
            return _views[cut] = new(_desk, this, cut);
        }
    }
}
