using System.Numerics;

namespace Parley.Analysis.Plans;

/// <summary>One way to go on: from a state, by settling the step's issue with an option, to a state, adding <c>Shift</c> by party.</summary>
internal readonly record struct Transition(int From, int Option, int To, BigInteger[] Shift);
