// A goroutine waits for a context that a request leaves behind.
package cases

import (
	"context"
	"net/http"
	"time"
)

func badWatched(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^ p1 1 {{a handler by its parameters}}
	ctx, cancel := context.WithCancel(context.Background()) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a goroutine that waits forever; defer "cancel"}} [[path=p1;quickfixes=f1]]
//	               ^^^^^^^^^^^^^^^^^^
//	                                  ^^^^^^^^^^^^^^^^^^^^ p1 2 {{this context does not end with the request}}
// fix@f1 {{Defer "cancel"}}
// edit@f1 [[sc=208;ec=208]] {{\n	defer cancel()}}
	go watch(ctx)
	if r.ContentLength == 0 {
		http.Error(w, "empty", http.StatusBadRequest)
		return
//		^^^^^^ p1 4 {{left here without ending it}}
	}
	cancel()
}

func watch(ctx context.Context) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
//		     ^^^^^^^^^^^^ p1 3 {{this goroutine waits for its end}}
			return
		}
	}
}

func badForgotten(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^^^ p2 1 {{a handler by its parameters}}
	ctx, _ := context.WithCancel(context.Background()) // Noncompliant {{"ctx" is never cancelled: each request leaves a goroutine that waits forever; cancel it at its end}} [[path=p2]]
//	          ^^^^^^^^^^^^^^^^^^
//	                             ^^^^^^^^^^^^^^^^^^^^ p2 2 {{this context does not end with the request}}
	go func() {
		<-ctx.Done()
//		^^^^^^^^^^^^ p2 3 {{this goroutine waits for its end}}
	}()
}

func goodWatched(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go watch(ctx)
	if r.ContentLength == 0 {
		http.Error(w, "empty", http.StatusBadRequest)
	}
}

// It ends with the request.
func goodChildWatched(w http.ResponseWriter, r *http.Request) {
	go watch(r.Context())
}

// The author may want it to go on for as long as the timer lets it.
func unsureKept(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^ p3 1 {{a handler by its parameters}}
	ctx, _ := context.WithTimeout(context.Background(), time.Hour) // Noncompliant {{"ctx" is never cancelled: each request leaves a timer until it expires; cancel it at its end}} [[likely;path=p3]]
//	          ^^^^^^^^^^^^^^^^^^^
//	                              ^^^^^^^^^^^^^^^^^^^^ p3 2 {{this context does not end with the request}}
	go func() {
		for ctx.Err() == nil && r.ContentLength > 0 {
			time.Sleep(time.Second)
		}
	}()
}
