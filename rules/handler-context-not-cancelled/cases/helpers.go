// A handler's calls lead to what derives the context, or a helper derives it.
package cases

import (
	"context"
	"net/http"
	"time"
)

type store struct{ wait time.Duration }

func (s *store) context(parent context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(parent, s.wait)
//	               ^^^^^^^^^^^^^^^^^^^ p1 3 {{derived here}}
//	               ^^^^^^^^^^^^^^^^^^^ p2 2 {{derived here}}
//	               ^^^^^^^^^^^^^^^^^^^ p3 2 {{derived here}}
	return ctx, cancel
}

func (s *store) detached() (context.Context, context.CancelFunc) {
	return s.context(context.Background())
//	       ^^^^^^^^^ p1 2 {{derived here}}
//	                 ^^^^^^^^^^^^^^^^^^^^ p1 4 {{this context does not end with the request}}
}

func (s *store) ping(ctx context.Context) error { return ctx.Err() }

func (s *store) badRead(w http.ResponseWriter, r *http.Request) {
//              ^^^^^^^ p1 1 {{a handler by its parameters}}
	ctx, cancel := s.detached() // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p1;quickfixes=f1]]
//	               ^^^^^^^^^^
// fix@f1 {{Defer "cancel"}}
// edit@f1 [[sc=174;ec=174]] {{\n	defer cancel()}}
	if err := s.ping(ctx); err != nil {
		return
//		^^^^^^ p1 5 {{left here without ending it}}
	}
	cancel()
}

func (s *store) badPassed(w http.ResponseWriter, r *http.Request) {
//              ^^^^^^^^^ p2 1 {{a handler by its parameters}}
	ctx, cancel := s.context(context.Background()) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p2;quickfixes=f2]]
//	               ^^^^^^^^^
//	                         ^^^^^^^^^^^^^^^^^^^^ p2 3 {{this context does not end with the request}}
// fix@f2 {{Defer "cancel"}}
// edit@f2 [[sc=193;ec=193]] {{\n	defer cancel()}}
	if err := s.ping(ctx); err != nil {
		return
//		^^^^^^ p2 4 {{left here without ending it}}
	}
	cancel()
}

func (s *store) badOfRequest(w http.ResponseWriter, r *http.Request) {
//              ^^^^^^^^^^^^ p3 1 {{a handler by its parameters}}
	ctx, cancel := s.context(r.Context()) // Noncompliant {{"ctx" is not cancelled on every path: it stays in memory until its parent ends; defer "cancel"}} [[likely;path=p3;quickfixes=f3]]
//	               ^^^^^^^^^
// fix@f3 {{Defer "cancel"}}
// edit@f3 [[sc=187;ec=187]] {{\n	defer cancel()}}
	if err := s.ping(ctx); err != nil {
		return
//		^^^^^^ p3 3 {{left here without ending it}}
	}
	cancel()
}

func (s *store) good(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := s.detached()
	defer cancel()
	s.ping(ctx)
}

func write(w http.ResponseWriter, r *http.Request) {
//   ^^^^^ p4 1 {{a handler by its parameters}}
	s := &store{wait: time.Second}
	if s.save() != nil {
//	   ^^^^^^ p4 2 {{called for each request}}
		http.Error(w, "not saved", http.StatusInternalServerError)
	}
}

func (s *store) save() error {
	ctx, cancel := context.WithTimeout(context.Background(), s.wait) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a timer until it expires; cancel it there, too}} [[path=p4]]
//	               ^^^^^^^^^^^^^^^^^^^
//	                                   ^^^^^^^^^^^^^^^^^^^^ p4 3 {{this context does not end with the request}}
	if err := s.ping(ctx); err != nil {
		return err
//		^^^^^^^^^^ p4 4 {{left here without ending it}}
	}
	cancel()
	return nil
}

// What it takes from its caller may end in time.
func (s *store) saveWith(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, s.wait)
	if err := s.ping(ctx); err != nil {
		return err
	}
	cancel()
	return nil
}

func writeWith(w http.ResponseWriter, r *http.Request) {
	s := &store{wait: time.Second}
	s.saveWith(r.Context())
}
