using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Reading.English.Network;

/// <summary>
/// Products of input rows with one panel of weights. Every output is Σ weight·input with the inputs in order, starting at
/// zero, each product rounded before it is added (no fused multiply-add), whatever the lanes.
/// </summary>
internal static class Product
{
    /// <summary>
    /// Writes <c>rows</c> rows of <see cref="Panels.Width"/> sums to <paramref name="sums"/>. Input row r begins at
    /// <paramref name="x"/> + r · <paramref name="stride"/>; rows may overlap.
    /// </summary>
    public static void Compute(Panels weights, int panel, ref readonly float x, int stride, int rows, Span<float> sums)
    {
        // The kernels write without bounds checks.
        ref var y = ref sums[..(rows * weights.Width)][0];
        ref readonly var w = ref weights.Panel(panel);
        switch (weights.Lanes)
        {
            case Lanes.Sixteen:
                Sixteen(in w, weights.Inputs, in x, stride, rows, ref y);
                break;
            case Lanes.Eight:
                Eight(in w, weights.Inputs, in x, stride, rows, ref y);
                break;
            default:
                Scalar(in w, weights.Inputs, in x, stride, rows, ref y, weights.Width);
                break;
        }
    }

    private static void Scalar(
        ref readonly float w, int inputs, ref readonly float x, int stride, int rows, ref float y, int width)
    {
        for (var r = 0; r < rows; r++)
        {
            for (var o = 0; o < width; o++)
            {
                var sum = 0f;
                for (var i = 0; i < inputs; i++)
                {
                    var product = At(in w, (i * width) + o) * At(in x, (r * stride) + i);
                    sum += product;
                }

                Unsafe.Add(ref y, (r * width) + o) = sum;
            }
        }
    }

    private static ref float At(ref readonly float start, int offset) =>
        ref Unsafe.Add(ref Unsafe.AsRef(in start), offset);

    private static void Eight(ref readonly float w, int inputs, ref readonly float x, int stride, int rows, ref float y)
    {
        var alone = rows % 3;
        var together = rows - alone;
        EightByThree(in w, inputs, in x, stride, together, ref y);
        if (alone > 0)
        {
            EightByOne(in w, inputs, in At(in x, together * stride), stride, alone, ref Unsafe.Add(ref y, together * 24));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EightByThree(ref readonly float w0, int inputs, ref readonly float x0, int stride, int rows, ref float y)
    {
        const int Width = 24;
        ref var x = ref Unsafe.AsRef(in x0);
        var step = (nuint)stride;
        var end = (nuint)inputs;
        for (; rows > 0; rows -= 3)
        {
            ref var w = ref Unsafe.AsRef(in w0);
            Vector256<float> a0 = default, a1 = default, a2 = default;
            Vector256<float> b0 = default, b1 = default, b2 = default;
            Vector256<float> c0 = default, c1 = default, c2 = default;
            for (nuint i = 0; i < end; i++)
            {
                var w1 = Vector256.LoadUnsafe(ref w);
                var w2 = Vector256.LoadUnsafe(ref w, 8);
                var w3 = Vector256.LoadUnsafe(ref w, 16);
                var a = Vector256.Create(Unsafe.Add(ref x, i));
                a0 += w1 * a;
                a1 += w2 * a;
                a2 += w3 * a;
                var b = Vector256.Create(Unsafe.Add(ref x, i + step));
                b0 += w1 * b;
                b1 += w2 * b;
                b2 += w3 * b;
                var c = Vector256.Create(Unsafe.Add(ref x, i + step + step));
                c0 += w1 * c;
                c1 += w2 * c;
                c2 += w3 * c;
                w = ref Unsafe.Add(ref w, Width);
            }

            a0.StoreUnsafe(ref y);
            a1.StoreUnsafe(ref y, 8);
            a2.StoreUnsafe(ref y, 16);
            b0.StoreUnsafe(ref y, 24);
            b1.StoreUnsafe(ref y, 32);
            b2.StoreUnsafe(ref y, 40);
            c0.StoreUnsafe(ref y, 48);
            c1.StoreUnsafe(ref y, 56);
            c2.StoreUnsafe(ref y, 64);
            x = ref Unsafe.Add(ref x, 3 * step);
            y = ref Unsafe.Add(ref y, 3 * Width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EightByOne(ref readonly float w0, int inputs, ref readonly float x0, int stride, int rows, ref float y)
    {
        const int Width = 24;
        ref var x = ref Unsafe.AsRef(in x0);
        var step = (nuint)stride;
        var end = (nuint)inputs;
        for (; rows > 0; rows--)
        {
            ref var w = ref Unsafe.AsRef(in w0);
            Vector256<float> a0 = default, a1 = default, a2 = default;
            for (nuint i = 0; i < end; i++)
            {
                var a = Vector256.Create(Unsafe.Add(ref x, i));
                a0 += Vector256.LoadUnsafe(ref w) * a;
                a1 += Vector256.LoadUnsafe(ref w, 8) * a;
                a2 += Vector256.LoadUnsafe(ref w, 16) * a;
                w = ref Unsafe.Add(ref w, Width);
            }

            a0.StoreUnsafe(ref y);
            a1.StoreUnsafe(ref y, 8);
            a2.StoreUnsafe(ref y, 16);
            x = ref Unsafe.Add(ref x, step);
            y = ref Unsafe.Add(ref y, Width);
        }
    }

    private static void Sixteen(ref readonly float w, int inputs, ref readonly float x, int stride, int rows, ref float y)
    {
        var alone = rows % 3;
        var together = rows - alone;
        SixteenByThree(in w, inputs, in x, stride, together, ref y);
        if (alone > 0)
        {
            SixteenByOne(in w, inputs, in At(in x, together * stride), stride, alone, ref Unsafe.Add(ref y, together * 48));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixteenByThree(ref readonly float w0, int inputs, ref readonly float x0, int stride, int rows, ref float y)
    {
        const int Width = 48;
        ref var x = ref Unsafe.AsRef(in x0);
        var step = (nuint)stride;
        var end = (nuint)inputs;
        for (; rows > 0; rows -= 3)
        {
            ref var w = ref Unsafe.AsRef(in w0);
            Vector512<float> a0 = default, a1 = default, a2 = default;
            Vector512<float> b0 = default, b1 = default, b2 = default;
            Vector512<float> c0 = default, c1 = default, c2 = default;
            for (nuint i = 0; i < end; i++)
            {
                var w1 = Vector512.LoadUnsafe(ref w);
                var w2 = Vector512.LoadUnsafe(ref w, 16);
                var w3 = Vector512.LoadUnsafe(ref w, 32);
                var a = Vector512.Create(Unsafe.Add(ref x, i));
                a0 += w1 * a;
                a1 += w2 * a;
                a2 += w3 * a;
                var b = Vector512.Create(Unsafe.Add(ref x, i + step));
                b0 += w1 * b;
                b1 += w2 * b;
                b2 += w3 * b;
                var c = Vector512.Create(Unsafe.Add(ref x, i + step + step));
                c0 += w1 * c;
                c1 += w2 * c;
                c2 += w3 * c;
                w = ref Unsafe.Add(ref w, Width);
            }

            a0.StoreUnsafe(ref y);
            a1.StoreUnsafe(ref y, 16);
            a2.StoreUnsafe(ref y, 32);
            b0.StoreUnsafe(ref y, 48);
            b1.StoreUnsafe(ref y, 64);
            b2.StoreUnsafe(ref y, 80);
            c0.StoreUnsafe(ref y, 96);
            c1.StoreUnsafe(ref y, 112);
            c2.StoreUnsafe(ref y, 128);
            x = ref Unsafe.Add(ref x, 3 * step);
            y = ref Unsafe.Add(ref y, 3 * Width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixteenByOne(ref readonly float w0, int inputs, ref readonly float x0, int stride, int rows, ref float y)
    {
        const int Width = 48;
        ref var x = ref Unsafe.AsRef(in x0);
        var step = (nuint)stride;
        var end = (nuint)inputs;
        for (; rows > 0; rows--)
        {
            ref var w = ref Unsafe.AsRef(in w0);
            Vector512<float> a0 = default, a1 = default, a2 = default;
            for (nuint i = 0; i < end; i++)
            {
                var a = Vector512.Create(Unsafe.Add(ref x, i));
                a0 += Vector512.LoadUnsafe(ref w) * a;
                a1 += Vector512.LoadUnsafe(ref w, 16) * a;
                a2 += Vector512.LoadUnsafe(ref w, 32) * a;
                w = ref Unsafe.Add(ref w, Width);
            }

            a0.StoreUnsafe(ref y);
            a1.StoreUnsafe(ref y, 16);
            a2.StoreUnsafe(ref y, 32);
            x = ref Unsafe.Add(ref x, step);
            y = ref Unsafe.Add(ref y, Width);
        }
    }
}
