// Package web has the handlers.
package web

import (
	"context"
	"net/http"

	"shop/stop"
)

// Routes registers all handlers.
func Routes(mux *http.ServeMux) {
	mux.HandleFunc("/bad", bad)
//	                       ^^^> 1 {{registered as a handler here}}
	mux.HandleFunc("/good", good)
}

func bad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		stop.Now() // Noncompliant {{"runtime.Goexit" through "Now" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[path=now]]
//		^^^^^^^^^^
	}
}

func good(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	go work(ctx)
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func work(ctx context.Context) {
	<-ctx.Done()
	stop.Now()
}
