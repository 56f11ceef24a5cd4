package cases

import (
	"errors"
	"net/http"
	"runtime"
	"sync"
)

// A helper that shares the work of many callers ends each of them only when the work has done so.
type group struct {
	mutex sync.Mutex
	calls map[string]*shared
}

type shared struct {
	done sync.WaitGroup
	err  error
}

var errEnded = errors.New("the function has ended its goroutine")

func (g *group) do(key string, f func() error) error {
	g.mutex.Lock()
	if call, ok := g.calls[key]; ok {
		g.mutex.Unlock()
		call.done.Wait()
		if errors.Is(call.err, errEnded) {
			runtime.Goexit()
		}
		return call.err
	}
	defer g.mutex.Unlock()
	return f()
}

var orders group

func goodShared(w http.ResponseWriter, r *http.Request) {
	orders.do(r.URL.Path, func() error { return nil })
}
