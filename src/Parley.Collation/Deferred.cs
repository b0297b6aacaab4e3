namespace Parley.Collation;

/// <summary>A value worked out when it is first asked for, once, whichever thread asks; two are equal where their values are.</summary>
/// <param name="make">Works it out: the same value whenever it is asked.</param>
public sealed class Deferred<T>(Func<T> make) : IEquatable<Deferred<T>>
    where T : notnull
{
    private readonly Lazy<T> _value = new(make);

    public T Value => _value.Value;

    public bool Equals(Deferred<T>? other) => other is not null && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    // To be told apart it would have to be worked out.
    public override int GetHashCode() => 0;
}
