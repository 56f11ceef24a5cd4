package main

import (
	"context"
	"crypto/subtle"
	"iter"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
	"sync"
	"time"
)

var syncProbes = []probe{
	{"sync Map.Range 0", func(t *trial) {
		var m sync.Map
		m.Store(1, 2)
		m.Range(func(any, any) bool { t.hit(); return true })
	}},
	{"sync Once.Do 0", func(t *trial) {
		var once sync.Once
		once.Do(t.hit)
	}},
	{"sync OnceFunc 0", onceFunc},
	{"sync OnceValue 0", onceValue},
	{"sync OnceValues 0", onceValues},
	{"sync Pool.New field", func(t *trial) {
		pool := sync.Pool{New: func() any { t.hit(); return 1 }}
		t.returned()
		pool.Get()
	}},
	{"sync WaitGroup.Go 0", func(t *trial) {
		var group sync.WaitGroup
		group.Go(t.hit)
		group.Wait()
	}},
	{"time AfterFunc 1", func(t *trial) {
		time.AfterFunc(10*time.Millisecond, t.hit)
		t.returned()
		t.await()
	}},
	{"context AfterFunc 1", func(t *trial) {
		ctx, cancel := context.WithCancel(context.Background())
		context.AfterFunc(ctx, t.hit)
		t.returned()
		cancel()
		t.await()
	}},
	{"iter Pull 0", func(t *trial) {
		next, stop := iter.Pull(t.numbers())
		t.returned()
		next()
		stop()
	}},
	{"iter Pull2 0", func(t *trial) {
		next, stop := iter.Pull2(t.pairs())
		t.returned()
		next()
		stop()
	}},
	{"runtime AddCleanup 1", func(t *trial) {
		object := new([64]int)
		runtime.AddCleanup(object, func(int) { t.hit() }, 1)
		t.returned()
		runtime.KeepAlive(object)
		runtime.GC()
		t.await()
	}},
	{"runtime SetFinalizer 1", func(t *trial) {
		object := new([64]int)
		runtime.SetFinalizer(object, func(*[64]int) { t.hit() })
		t.returned()
		runtime.KeepAlive(object)
		runtime.GC()
		t.await()
	}},
	{"runtime/pprof Do 2", func(t *trial) {
		pprof.Do(context.Background(), pprof.Labels("a", "b"), func(context.Context) { t.hit() })
	}},
	{"runtime/pprof ForLabels 1", func(t *trial) {
		ctx := pprof.WithLabels(context.Background(), pprof.Labels("a", "b"))
		pprof.ForLabels(ctx, func(string, string) bool { t.hit(); return true })
	}},
	{"runtime/trace WithRegion 2", func(t *trial) {
		trace.WithRegion(context.Background(), "a", t.hit)
	}},
	{"crypto/subtle WithDataIndependentTiming 0", func(t *trial) {
		subtle.WithDataIndependentTiming(t.hit)
	}},
}

func onceFunc(t *trial) {
	once := sync.OnceFunc(t.hit)
	t.returned()
	once()
}

func onceValue(t *trial) {
	once := sync.OnceValue(func() int { t.hit(); return 1 })
	t.returned()
	once()
}

func onceValues(t *trial) {
	once := sync.OnceValues(func() (int, int) { t.hit(); return 1, 2 })
	t.returned()
	once()
}
