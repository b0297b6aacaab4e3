using BenchmarkDotNet.Running;
using Parley.Bench;

BenchmarkSwitcher.FromAssembly(typeof(ReadingBench).Assembly).Run(args);
