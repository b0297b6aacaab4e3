using Parley.App.Commands.Inputs;
using Parley.App.Fetching;
using Parley.App.Records;
using Parley.Reading;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Commands.Keeping;

/// <summary>Takes what feeds have that the record has not, feed by feed, as the result is walked through. A feed's state is remembered when all it held was taken, so that what was stopped half-way is asked for again.</summary>
internal static class Pulling
{
    internal static IEnumerable<Added> Each(RecordFile record, Seq<Feed> feeds, Taking taking, WebInputs web, CancellationToken cancellation)
    {
        var reader = new Lazy<Reader>(Reader.Load);
        foreach (var feed in feeds)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (web.Fetch(new(feed.Address), new(feed.Tag, feed.Modified), cancellation))
            {
                case Fetched.Failed failed:
                    yield return new Added.Refused(new(feed.Address, failed.Problem));
                    break;
                case Fetched.Got got:
                    foreach (var added in Adding.Each(record, web.Read(got), 1, taking.Who, taking.Terms, reader, cancellation))
                    {
                        yield return added;
                    }

                    RecordFeeds.Pulled(record, feed.Address, got.State.Tag, got.State.Modified);
                    break;
            }
        }
    }
}
