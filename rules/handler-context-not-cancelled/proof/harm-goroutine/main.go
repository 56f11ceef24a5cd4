// A handler panics ten times; the server goes on, and so do ten goroutines.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"runtime"
	"time"
)

func watch(ctx context.Context) { <-ctx.Done() }

func handle(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(context.Background())
	go watch(ctx)
	if r.URL.RawQuery == "" {
		panic(http.ErrAbortHandler)
	}
	cancel()
}

func main() {
	log.SetOutput(io.Discard)
	server := httptest.NewServer(http.HandlerFunc(handle))
	for range 10 {
		if response, err := http.Get(server.URL); err == nil {
			response.Body.Close()
		}
	}
	server.Close()
	http.DefaultClient.CloseIdleConnections()
	for i := 0; i < 50 && runtime.NumGoroutine() > 1; i++ {
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Println("goroutines left:", runtime.NumGoroutine()-1)
}
