// Twenty requests that fail early keep what their contexts carry in memory, because of the timers.
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime"
	"sync/atomic"
	"time"
)

type key struct{}

var freed atomic.Int32

func handle(w http.ResponseWriter, r *http.Request) {
	session := make([]byte, 1<<16)
	runtime.AddCleanup(&session[0], func(int) { freed.Add(1) }, 0)
	ctx := context.WithValue(context.Background(), key{}, session)
	ctx, cancel := context.WithTimeout(ctx, time.Hour)
	if r.URL.RawQuery == "" {
		http.Error(w, "no query", http.StatusBadRequest)
		return
	}
	<-ctx.Done()
	cancel()
}

func main() {
	server := httptest.NewServer(http.HandlerFunc(handle))
	for range 20 {
		if response, err := http.Get(server.URL); err == nil {
			response.Body.Close()
		}
	}
	server.Close()
	for i := 0; i < 50 && freed.Load() < 20; i++ {
		runtime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Println("in memory:", 20-freed.Load())
}
