// What stays silent: nothing panics, somebody unlocks, or nobody goes on.
package cases

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
)

type box struct {
	mu     sync.Mutex
	rw     sync.RWMutex
	items  map[string]int
	names  []string
	closed atomic.Bool
	total  atomic.Int64
	load   func() int
	cancel func()
}

func logged() {
	if cause := recover(); cause != nil {
		log.Print(cause)
	}
}

func (b *box) size() int { return len(b.items) }

func (b *box) has(name string) bool {
	_, found := b.items[name]
	return found
}

// Conversions, getters, atomics, loggers and texts don't panic.
func (b *box) calm(name string) int {
	defer logged()
	b.mu.Lock()
	b.items[name] = b.size()
	if !b.has(strings.ToLower(name)) {
		log.Printf("%s is new", name)
	}
	b.closed.Store(false)
	b.total.Add(int64(len(b.names)))
	b.names = append(b.names, fmt.Sprint(name))
	b.mu.Unlock()
	return b.load()
}

// The guard unlocks.
func (b *box) byGuard() {
	defer func() {
		if cause := recover(); cause != nil {
			b.mu.Unlock()
			log.Print(cause)
		}
	}()
	b.mu.Lock()
	b.load()
	b.mu.Unlock()
}

// A deferred call unlocks where that has not been done.
func (b *box) byFlag() {
	defer logged()
	b.mu.Lock()
	isLocked := true
	defer func() {
		if isLocked {
			b.mu.Unlock()
		}
	}()
	b.load()
	b.mu.Unlock()
	isLocked = false
	b.load()
}

// The guard comes later than the panic.
func (b *box) late() {
	b.mu.Lock()
	b.load()
	b.mu.Unlock()
	defer logged()
	b.load()
}

// Nobody stops the panic of a goroutine.
func (b *box) started() {
	defer logged()
	go func() {
		b.mu.Lock()
		b.load()
		b.mu.Unlock()
	}()
}

// The guard ends the process.
func (b *box) ending() {
	defer func() {
		if cause := recover(); cause != nil {
			log.Print(cause)
			os.Exit(1)
		}
	}()
	b.mu.Lock()
	b.load()
	b.mu.Unlock()
}

// The panic goes on, and nobody is known above.
func (b *box) again() {
	defer func() {
		if cause := recover(); cause != nil {
			panic(fmt.Sprint("again: ", cause))
		}
	}()
	b.mu.Lock()
	b.load()
	b.mu.Unlock()
}

// What panics runs while the mutex is free.
func (b *box) between() {
	defer logged()
	b.mu.Lock()
	load := b.load
	b.mu.Unlock()
	load()
	b.mu.Lock()
	b.items["x"]++
	b.mu.Unlock()
}

// A mutex of its own is gone with the function.
func alone(load func() int) int {
	defer logged()
	var mu sync.Mutex
	mu.Lock()
	n := load()
	mu.Unlock()
	return n
}

// Readers alone don't wait for each other.
type readers struct {
	rw   sync.RWMutex
	load func() int
}

func (r *readers) read() {
	defer logged()
	r.rw.RLock()
	r.load()
	r.rw.RUnlock()
}

// A function that locks for its caller.
func (b *box) acquire() {
	defer logged()
	b.rw.Lock()
	b.load()
}

func (b *box) release() { b.rw.Unlock() }

// Another goroutine unlocks.
type handedOver struct {
	mu   sync.Mutex
	load func() int
}

func (h *handedOver) run() {
	defer logged()
	h.mu.Lock()
	go func() {
		h.load()
		h.mu.Unlock()
	}()
	h.mu.Lock()
	h.load()
	h.mu.Unlock()
}

// Under the server's guard, but nothing is known to panic.
func (b *box) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	n := b.items[r.URL.Path]
	b.mu.Unlock()
	if n == 0 {
		panic(http.ErrAbortHandler)
	}
	fmt.Fprint(w, n, errors.New("none"))
}

// A context that is cancelled, a logger that is a function value.
func (b *box) stop(logf func(string, ...any)) {
	defer logged()
	b.mu.Lock()
	logf("stopped with %d", len(b.items))
	b.mu.Unlock()
}
