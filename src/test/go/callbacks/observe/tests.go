package main

import (
	"flag"
	"log/slog"
	"testing"
	"testing/slogtest"
	"testing/synctest"
)

var testingProbes = []probe{
	{"testing AllocsPerRun 1", func(t *trial) { testing.AllocsPerRun(1, t.hit) }},
	{"testing Benchmark 0", func(t *trial) { testing.Benchmark(func(*testing.B) { t.hit() }) }},
	{"testing B.Run 1", func(t *trial) {
		t.benchmark(func(b *testing.B) { b.Run("", func(*testing.B) { t.hit() }) })
	}},
	{"testing B.RunParallel 0", func(t *trial) {
		t.benchmark(func(b *testing.B) { b.RunParallel(func(*testing.PB) { t.hit() }) })
	}},
	{"testing T.Run 1", func(t *trial) {
		t.test(func(test *testing.T) { test.Run("", func(*testing.T) { t.hit() }) })
	}},
	{"testing T.Cleanup 0", func(t *trial) {
		t.test(func(test *testing.T) { test.Cleanup(t.hit); t.returned() })
	}},
	{"testing TB.Cleanup 0", func(t *trial) {
		t.test(func(test *testing.T) { testing.TB(test).Cleanup(t.hit); t.returned() })
	}},
	{"testing B.Cleanup 0", func(t *trial) {
		t.benchmark(func(b *testing.B) { b.Cleanup(t.hit); t.returned() })
	}},
	{"testing InternalTest.F field", func(t *trial) {
		test := testing.InternalTest{Name: "a", F: func(*testing.T) { t.hit() }}
		t.returned()
		t.run(test)
	}},
	{"testing InternalExample.F field", func(t *trial) {
		examples := []testing.InternalExample{{Name: "a", F: t.hit}}
		t.returned()
		testing.RunExamples(matchAll, examples)
	}},
	{"testing RunExamples 0", func(t *trial) {
		flag.Set("test.run", "a")
		testing.RunExamples(t.match, []testing.InternalExample{{Name: "a", F: func() {}}})
	}},
	{"testing RunBenchmarks 0", func(t *trial) {
		flag.Set("test.bench", "a")
		testing.RunBenchmarks(t.match, []testing.InternalBenchmark{{Name: "a", F: func(*testing.B) {}}})
	}},
	{"testing Main 0", func(t *trial) {
		flag.Set("test.run", "a")
		report := func(*testing.T) { t.report("returned") }
		testing.Main(t.match, []testing.InternalTest{{Name: "a", F: report}}, nil, nil)
	}},
	{"testing/slogtest Run 1", func(t *trial) {
		t.test(func(test *testing.T) {
			slogtest.Run(test, func(*testing.T) slog.Handler { t.hit(); return slog.DiscardHandler }, noResult)
		})
	}},
	{"testing/slogtest Run 2", func(t *trial) {
		t.test(func(test *testing.T) {
			slogtest.Run(test, func(*testing.T) slog.Handler { return slog.DiscardHandler },
				func(*testing.T) map[string]any { t.hit(); return nil })
		})
	}},
	{"testing/synctest Test 1", func(t *trial) {
		t.test(func(test *testing.T) { synctest.Test(test, func(*testing.T) { t.hit() }) })
	}},
}

func matchAll(string, string) (bool, error) { return true, nil }

func (t *trial) match(string, string) (bool, error) {
	t.hit()
	return true, nil
}

func noResult(*testing.T) map[string]any { return nil }

// test runs a test; its goroutine is the caller. Another test behind it reports, for the library
// ends the process.
func (t *trial) test(body func(*testing.T)) {
	run := func(test *testing.T) {
		t.here()
		body(test)
	}
	t.run(testing.InternalTest{Name: "a", F: run})
}

func (t *trial) run(test testing.InternalTest) {
	report := func(*testing.T) { t.report("returned") }
	testing.Main(matchAll, []testing.InternalTest{test, {Name: "b", F: report}}, nil, nil)
}

// benchmark runs a benchmark; its goroutine is the caller.
func (t *trial) benchmark(body func(*testing.B)) {
	testing.Benchmark(func(b *testing.B) {
		t.here()
		body(b)
	})
}
