package cases

import (
	"context"
	"errors"
	"net/http"
	"os"
	"os/signal"
	"time"
)

type query struct{ text string }

func parse(r *http.Request) (query, error) {
	if r.URL.RawQuery == "" {
		return query{}, errors.New("no query")
	}
	return query{r.URL.RawQuery}, nil
}

func run(ctx context.Context, q query) error { return ctx.Err() }

// doc:bad
func bad(w http.ResponseWriter, r *http.Request) {
//   ^^^ p1 1 {{a handler by its parameters}}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p1;quickfixes=f1]]
//	               ^^^^^^^^^^^^^^^^^^^
//	                                   ^^^^^^^^^^^^^^^^^^^^ p1 2 {{this context does not end with the request}}
// fix@f1 {{Defer "cancel"}}
// edit@f1 [[sc=216;ec=216]] {{\n	defer cancel()}}
	q, err := parse(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
//		^^^^^^ p1 3 {{left here without ending it}}
	}
	run(ctx, q)
	cancel()
}

// doc:good
func good(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	q, err := parse(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	run(ctx, q)
}

// doc:

func badDropped(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^ p2 1 {{a handler by its parameters}}
	ctx, _ := context.WithTimeout(context.Background(), time.Minute) // Noncompliant {{"ctx" is never cancelled: each request leaves a timer until it expires; defer "cancel"}} [[path=p2;quickfixes=f2]]
//	          ^^^^^^^^^^^^^^^^^^^
//	                              ^^^^^^^^^^^^^^^^^^^^ p2 2 {{this context does not end with the request}}
// fix@f2 {{Defer "cancel"}}
// edit@f2 [[sc=7;ec=8]] {{cancel}}
// edit@f2 [[sc=199;ec=199]] {{\n	defer cancel()}}
	run(ctx, query{})
}

func badDeclared(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^^ p3 1 {{a handler by its parameters}}
	var ctx, stop = context.WithDeadline(context.TODO(), time.Now().Add(time.Minute)) // Noncompliant {{"ctx" is never cancelled: each request leaves a timer until it expires; defer "stop"}} [[path=p3]]
//	                ^^^^^^^^^^^^^^^^^^^^
//	                                     ^^^^^^^^^^^^^^ p3 2 {{this context does not end with the request}}
	_ = stop
	run(ctx, query{})
}

func badSameName(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^^ p4 1 {{a handler by its parameters}}
	ctx := context.Background()
//	       ^^^^^^^^^^^^^^^^^^^^ p4 2 {{this context does not end with the request}}
	ctx, cancel := context.WithTimeoutCause(ctx, time.Minute, errors.New("slow")) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p4;quickfixes=f4]]
//	               ^^^^^^^^^^^^^^^^^^^^^^^^
// fix@f4 {{Defer "cancel"}}
// edit@f4 [[sc=224;ec=224]] {{\n	defer cancel()}}
	if run(ctx, query{}) != nil {
		return
//		^^^^^^ p4 3 {{left here without ending it}}
	}
	cancel()
}

func badDetached(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^^ p5 1 {{a handler by its parameters}}
	ctx := context.WithValue(context.WithoutCancel(r.Context()), query{}, "audit")
//	                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ p5 2 {{this context does not end with the request}}
	short, cancel := context.WithTimeout(ctx, time.Second) // Noncompliant {{"short" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p5;quickfixes=f5]]
//	                 ^^^^^^^^^^^^^^^^^^^
// fix@f5 {{Defer "cancel"}}
// edit@f5 [[sc=203;ec=203]] {{\n	defer cancel()}}
	if run(short, query{}) != nil {
		return
//		^^^^^^ p5 3 {{left here without ending it}}
	}
	cancel()
}

func badAssigned(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^^ p6 1 {{a handler by its parameters}}
	var ctx context.Context
	var cancel context.CancelFunc
	ctx, cancel = context.WithTimeout(context.Background(), time.Minute) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p6;quickfixes=f6]]
//	              ^^^^^^^^^^^^^^^^^^^
//	                                  ^^^^^^^^^^^^^^^^^^^^ p6 2 {{this context does not end with the request}}
// fix@f6 {{Defer "cancel"}}
// edit@f6 [[sc=215;ec=215]] {{\n	defer cancel()}}
	if run(ctx, query{}) != nil {
		return
//		^^^^^^ p6 3 {{left here without ending it}}
	}
	cancel()
}

func badLoop(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^ p7 1 {{a handler by its parameters}}
	for _, text := range r.URL.Query()["q"] {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second) // Noncompliant {{"ctx" is not cancelled before the next round: each round leaves a timer until it expires; call "cancel" in each round}} [[path=p7]]
//		               ^^^^^^^^^^^^^^^^^^^
//		                                   ^^^^^^^^^^^^^^^^^^^^ p7 2 {{this context does not end with the request}}
		if run(ctx, query{text}) != nil {
			continue
		}
		cancel()
	}
}

func badAbort(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^ p8 1 {{a handler by its parameters}}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second) // Noncompliant {{"ctx" is not cancelled after a panic or Goexit: that leaves a timer until it expires; defer "cancel"}} [[path=p8;quickfixes=f8]]
//	               ^^^^^^^^^^^^^^^^^^^
//	                                   ^^^^^^^^^^^^^^^^^^^^ p8 2 {{this context does not end with the request}}
// fix@f8 {{Defer "cancel"}}
// edit@f8 [[sc=218;ec=218]] {{\n	defer cancel()}}
	if ctx.Err() != nil {
		panic(http.ErrAbortHandler)
//		^^^^^ p8 3 {{this skips the call that ends it}}
	}
	cancel()
}

func badGuarded(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^ p9 1 {{a handler by its parameters}}
	defer func() {
		if recover() != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	}()
	ctx, cancel := context.WithTimeout(context.Background(), time.Second) // Noncompliant {{"ctx" is not cancelled after a panic or Goexit: that leaves a timer until it expires; defer "cancel"}} [[path=p9;quickfixes=f9]]
//	               ^^^^^^^^^^^^^^^^^^^
//	                                   ^^^^^^^^^^^^^^^^^^^^ p9 2 {{this context does not end with the request}}
// fix@f9 {{Defer "cancel"}}
// edit@f9 [[sc=218;ec=218]] {{\n	defer cancel()}}
	run(ctx, query{})
//	^^^ p9 3 {{a panic here skips the call that ends it}}
	cancel()
}

// The server's own guard is nobody's wish.
func unsure(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^ p10 1 {{a handler by its parameters}}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second) // Noncompliant {{"ctx" is not cancelled after a panic or Goexit: that leaves a timer until it expires; defer "cancel"}} [[likely;path=p10;quickfixes=f10]]
//	               ^^^^^^^^^^^^^^^^^^^
//	                                   ^^^^^^^^^^^^^^^^^^^^ p10 2 {{this context does not end with the request}}
// fix@f10 {{Defer "cancel"}}
// edit@f10 [[sc=227;ec=227]] {{\n	defer cancel()}}
	run(ctx, query{})
//	^^^ p10 3 {{a panic here skips the call that ends it}}
	cancel()
}

// A child of the request's context ends with that.
func badChild(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^ p11 1 {{a handler by its parameters}}
	ctx, cancel := context.WithTimeout(r.Context(), time.Minute) // Noncompliant {{"ctx" is not cancelled on every path: it stays in memory until its parent ends; defer "cancel"}} [[likely;path=p11;quickfixes=f11]]
//	               ^^^^^^^^^^^^^^^^^^^
// fix@f11 {{Defer "cancel"}}
// edit@f11 [[sc=212;ec=212]] {{\n	defer cancel()}}
	if r.Method != http.MethodGet {
		return
//		^^^^^^ p11 2 {{left here without ending it}}
	}
	run(ctx, query{})
	cancel()
}

func goodChild(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Minute)
	run(ctx, query{})
	cancel()
}

func badSignals(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^ p12 1 {{a handler by its parameters}}
	ctx, stop := signal.NotifyContext(r.Context(), os.Interrupt) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a registration for signals forever; defer "stop"}} [[path=p12;quickfixes=f12]]
//	             ^^^^^^^^^^^^^^^^^^^^
// fix@f12 {{Defer "stop"}}
// edit@f12 [[sc=217;ec=217]] {{\n	defer stop()}}
	if run(ctx, query{}) != nil {
		return
//		^^^^^^ p12 2 {{left here without ending it}}
	}
	stop()
}

func goodSignals(w http.ResponseWriter, r *http.Request) {
	ctx, stop := signal.NotifyContext(r.Context(), os.Interrupt)
	defer stop()
	run(ctx, query{})
}

func badCause(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^ p13 1 {{a handler by its parameters}}
	ctx, cancel := context.WithCancelCause(context.Background()) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a goroutine that waits forever; defer "cancel"}} [[path=p13;quickfixes=f13]]
//	               ^^^^^^^^^^^^^^^^^^^^^^^
//	                                       ^^^^^^^^^^^^^^^^^^^^ p13 2 {{this context does not end with the request}}
// fix@f13 {{Defer "cancel"}}
// edit@f13 [[sc=215;ec=215]] {{\n	defer cancel(nil)}}
	go func() {
		<-ctx.Done()
//		^^^^^^^^^^^^ p13 3 {{this goroutine waits for its end}}
		w.Header()
	}()
	if _, err := parse(r); err != nil {
		return
//		^^^^^^ p13 4 {{left here without ending it}}
	}
	cancel(nil)
}
