namespace Parley.Collation.Rules;

/// <summary>One meeting of a series while accounts are still joining it. What it knows is what its members say, so that each new one is held against it once.</summary>
internal sealed class Occasion(MeetingSketch first)
{
    private const int RoundDays = 92;
    private const int Recent = 21;
    private const int DaysOfHeads = 3;
    internal const int LongestRound = 10;

    private readonly List<MeetingSketch> _placed = first.Place is null ? [] : [first];
    private readonly HashSet<ReportId> _reports = [first.By.Report];
    private DateOnly? _from = first.IsNarrow ? first.When!.From : null;
    private DateOnly? _to = first.IsNarrow ? first.When!.To : null;
    private When? _coarse = first.When?.Grain is null ? null : first.When;
    private int? _round = first.Round;
    private bool _allToCome = first.IsToCome;
    private readonly bool _isClose = first.Status == Status.Ended;

    internal List<MeetingSketch> Members { get; } = [first];

    internal Shared Shared { get; private set; }

    /// <summary>Days from the report of an account to this meeting; one of which only a month or year is told as far as that, and one without any as far as its nearest report.</summary>
    internal int DaysFrom(DateOnly? day) => day is not { } d ? 0
        : _from is { } f && _to is { } t ? Math.Max(0, Math.Max(f.DayNumber - d.DayNumber, d.DayNumber - t.DayNumber))
        : _coarse is { From: { } first, To: { } last } ? Math.Max(0, Math.Max(first.DayNumber - d.DayNumber, d.DayNumber - last.DayNumber))
        : Members.Select(m => m.Published).OfType<DateOnly>().Select(p => Math.Abs(p.DayNumber - d.DayNumber)).DefaultIfEmpty(0).Min();

    /// <summary>Its first and last day, where it has both.</summary>
    internal (DateOnly From, DateOnly To)? Days => _from is { } f && _to is { } t ? (f, t) : null;

    /// <summary>What the account shares with this meeting, and how much that weighs; null where it cannot be of this meeting, or nothing says that it is.</summary>
    internal (Shared Shared, int Weight)? Fit(MeetingSketch account)
    {
        var sameRound = account.Round is not null && account.Round == _round;
        if (account.Round is not null && _round is not null && !sameRound)
        {
            return null;
        }

        var gap = Gap(account);
        if (gap > RoundDays || IsLongOver(account) || Members.Exists(m => m.IsCall != account.IsCall && (m.Place ?? account.Place) is not null))
        {
            return null;
        }

        // A report that tells of talks held and of some to come on a later day tells of two.
        if (gap > 1 && Members.Exists(m => m.By.Report == account.By.Report && m.IsNarrow && account.IsNarrow
            && (m.IsToCome ? IsHeldBefore(account, m) : IsHeldBefore(m, account))))
        {
            return null;
        }

        if (Members.Exists(m => m.By.Report == account.By.Report && (IsPutOff(account, m, gap) || IsPutOff(m, account, gap) || IsBeside(account, m) || IsHeldBeforeLast(account, m) || IsHeldBeforeLast(m, account))))
        {
            return null;
        }

        var samePlace = account.Place is not null && _placed.Exists(account.MayBeAtPlaceOf);
        var elsewhere = account.Place is not null && _placed.Count > 0 && !samePlace;

        // A month holds many talks: only of one place are those of a day in it the same.
        var near = gap is <= 1 && (samePlace || (account.IsNarrow && _from is not null));
        var close = IsItsClose(account, elsewhere);
        if (close)
        {
            return (Shared.Close | (samePlace ? Shared.Place : 0), 2 + (samePlace ? 3 : 0));
        }

        if ((elsewhere && !(near && (sameRound || gap == 0) && !_reports.Contains(account.By.Report))) || !DaysAllow(account, gap, sameRound, samePlace))
        {
            return null;
        }

        // A refusal is of the meeting only where it gives its day or its round: who refuses to meet again has met.
        var undated = gap is null && (account.When is null || MeetingSketch.IsLength(account.When)) && account.Status is not (Status.Refused or Status.Denied);
        var current = undated && IsCurrent(account);
        var placeless = account.Place is null || (_placed.Count == 0 && account.IsToCome && _reports.Contains(account.By.Report));
        if (!sameRound && !near && !IsMonthOfPlan(account, gap) && !(undated && (samePlace ? current || (_from is null && IsOfThoseMonths(account)) : placeless && current)) && !IsMoved(account, gap))
        {
            return null;
        }

        return (
            (sameRound ? Shared.Round : 0) | (samePlace ? Shared.Place : 0) | (near ? Shared.Days : 0) | (account.Sides.Count > 1 ? Shared.Parties : Shared.Opening),
            (sameRound ? 8 : 0) + (near ? 4 : 0) + (samePlace ? 3 : 0) + (current ? 1 : 0));
    }

    internal void Join(MeetingSketch account, Shared shared)
    {
        var moved = IsMoved(account, Gap(account)) && account.Published > Members.Max(m => m.Published);
        Members.Add(account);
        Shared |= shared;
        _reports.Add(account.By.Report);
        _round ??= account.Round;
        _allToCome &= account.IsToCome;
        _coarse ??= account.When?.Grain is null ? null : account.When;
        if (account.Place is { } place && !_placed.Exists(p => p.Place!.Id == place.Id))
        {
            _placed.Add(account);
        }

        if (account.IsNarrow && (_from is null || MeetingSketch.IsExact(account.When!)) && (_from is null || (((shared & Shared.Close) != 0 || Gap(account) is <= 1) && account.When!.To!.Value.DayNumber - account.When.From!.Value.DayNumber <= 15)))
        {
            _from = _from is { } f && f <= account.When!.From!.Value ? f : account.When!.From;
            _to = _to is { } t && t >= account.When!.To!.Value ? t : account.When!.To;
        }
        else if (moved)
        {
            // The days of a plan are those of its latest report, so that what is told of the meeting later finds it there.
            (_from, _to) = (account.When!.From, account.When.To);
        }
    }

    // One report tells of a session that sat down and of one that was put off, of no day or another: they are two.
    private static bool IsPutOff(MeetingSketch off, MeetingSketch held, int? gap) =>
        off.Status is Status.Postponed or Status.Cancelled && gap is not <= 1 && held.Status is Status.Asserted or Status.Ongoing or Status.Ended;

    // Heads that a report says sat together, with no day, did not do so at a round of weeks before that the report does not tell of.
    private bool IsLongOver(MeetingSketch heads) => heads.OfHeads && _to is { } end && heads.Published is { } told && told.DayNumber - end.DayNumber > DaysOfHeads && !_reports.Contains(heads.By.Report);

    // After a round is over its heads sit together by themselves.
    private static bool IsBeside(MeetingSketch heads, MeetingSketch round) => heads.OfHeads && !round.OfHeads && round.Status == Status.Ended;

    private static bool IsHeldBefore(MeetingSketch held, MeetingSketch toCome) =>
        held.Status is Status.Asserted or Status.Ongoing or Status.Ended && toCome.IsToCome && held.Published is { } day && held.When!.From <= day && toCome.When!.From > day;

    // "met on Monday; the full talks are expected to begin by Friday"
    private static bool IsHeldBeforeLast(MeetingSketch held, MeetingSketch toCome) =>
        held.Status is Status.Asserted or Status.Ended && held.IsNarrow && toCome is { IsToCome: true, When: { From: null, To: { } last, Grain: Grain.Day } } && held.Published is { } day && held.When!.To <= day && last > day && !toCome.EndsOrGoesOn;

    // Days between the two; null where one of them gives none.
    private int? Gap(MeetingSketch account)
    {
        if (account.When?.Grain is null)
        {
            return null;
        }

        if (_from is { } f && _to is { } t)
        {
            return Math.Max(0, Math.Max(f.DayNumber - (account.When.To ?? DateOnly.MaxValue).DayNumber, (account.When.From ?? DateOnly.MinValue).DayNumber - t.DayNumber));
        }

        return _coarse is { } coarse ? account.When.DaysFrom(coarse) : null;
    }

    private bool DaysAllow(MeetingSketch account, int? gap, bool sameRound, bool samePlace) => gap is null
        ? sameRound || !(account.IsToCome && account.When is null && _to is { } last && last < account.Published && !account.Status.Equals(Status.Postponed))
        : gap <= 1 || (sameRound && gap <= RoundDays) || (IsMoved(account, gap) && (samePlace || account.Place is null || _placed.Count == 0));

    // A plan of which a later report gives another day is one plan, moved.
    private bool IsMoved(MeetingSketch account, int? gap) =>
        gap is > 1 and <= Recent && _allToCome && account.IsToCome && !_reports.Contains(account.By.Report) && account.When!.Grain == Grain.Day;

    // "Planned for April" and, by another report, "from 8 to 22 April": one plan.
    private bool IsMonthOfPlan(MeetingSketch account, int? gap) =>
        gap == 0 && _allToCome && account.IsToCome && !_reports.Contains(account.By.Report) && ((account.When?.Grain == Grain.Month && _from is not null) || (account.IsNarrow && _from is null && _coarse?.Grain == Grain.Month));

    // Talks that sat down on Friday and broke up on Sunday are one meeting: the same report tells of its first day and of its end, some days later and nowhere else.
    private bool IsItsClose(MeetingSketch account, bool elsewhere) =>
        !elsewhere && !_allToCome && _reports.Contains(account.By.Report) && account.IsNarrow && _from is { } from && _to is { } to
        && ((account.Status == Status.Ended && account.When!.From!.Value.DayNumber - to.DayNumber is > 1 and <= LongestRound)
            || (_isClose && account.Status is Status.Asserted or Status.Ongoing && from.DayNumber - account.When!.To!.Value.DayNumber is > 1 and <= LongestRound));

    // Undated talks in one place, told of a year apart, are other talks.
    private bool IsOfThoseMonths(MeetingSketch account) => account.Published is not { } day || DaysFrom(day) <= RoundDays;

    private bool IsCurrent(MeetingSketch account)
    {
        if (account.Published is not { } day)
        {
            return true;
        }

        if (_from is not { } from || _to is not { } to)
        {
            return DaysFrom(day) <= Recent && (!account.IsToCome == !_allToCome || account.IsRefused);
        }

        return account.IsToCome ? to >= day && from.DayNumber - day.DayNumber <= 60 : from.DayNumber <= day.DayNumber + 1 && day.DayNumber - to.DayNumber <= Recent;
    }
}
