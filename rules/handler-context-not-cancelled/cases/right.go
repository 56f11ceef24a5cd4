// Contexts that are ended, or that others end, or that leave nothing.
package cases

import (
	"context"
	"errors"
	"log"
	"net/http"
	"sync"
	"time"
)

type server struct {
	mu      sync.Mutex
	cancels map[string]context.CancelFunc
	last    context.CancelFunc
}

func use(ctx context.Context) error { return ctx.Err() }

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), time.Second)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func stored(s *server) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
		s.mu.Lock()
		defer s.mu.Unlock()
		s.cancels[r.URL.Path] = cancel
		s.last = cancel
		use(ctx)
	}
}

func handedOn(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	go work(ctx, cancel)
}

func work(ctx context.Context, done func()) {
	defer done()
	use(ctx)
}

func inGoroutine(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	go func() {
		defer cancel()
		use(ctx)
	}()
}

func byAfterFunc(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	stop := context.AfterFunc(r.Context(), cancel)
	defer stop()
	use(ctx)
}

func byTimer(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(time.Second, cancel)
	go func() { <-ctx.Done() }()
}

func deferredLiteral(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer func() {
		log.Print("done")
		cancel()
	}()
	use(ctx)
}

func deferredBefore(w http.ResponseWriter, r *http.Request) {
	var cancel context.CancelFunc
	defer func() {
		if cancel != nil {
			cancel()
		}
	}()
	ctx, stop := context.WithTimeout(context.Background(), time.Hour)
	cancel = stop
	use(ctx)
	ctx, cancel = context.WithTimeout(ctx, time.Hour)
	use(ctx)
}

func onCondition(w http.ResponseWriter, r *http.Request) {
	ctx := context.Background()
	var cancel context.CancelFunc
	limited := r.Method == http.MethodGet
	if limited {
		ctx, cancel = context.WithTimeout(ctx, time.Hour)
	}
	use(ctx)
	if limited {
		cancel()
	}
}

// It leaves nothing that outlives the handler.
func onlyCancel(w http.ResponseWriter, r *http.Request) {
	ctx, _ := context.WithCancel(context.Background())
	use(ctx)
}

// The goroutine ends by itself, too.
func otherEnd(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		select {
		case <-ctx.Done():
		case <-done:
		}
	}()
	if err := use(r.Context()); err != nil {
		done <- err
		return
	}
	cancel()
}

// Who returns the context ends it.
func newContext() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), time.Second)
}

func fromHelper(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := newContext()
	defer cancel()
	use(ctx)
}

func endsTheProcess(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	if ctx.Err() != nil {
		log.Fatal("no time")
	}
	cancel()
}

func eachRound(w http.ResponseWriter, r *http.Request) {
	for range 3 {
		err := func() error {
			ctx, cancel := context.WithTimeout(context.Background(), time.Second)
			defer cancel()
			return use(ctx)
		}()
		if err == nil {
			return
		}
	}
}

// A command: the process ends soon.
func command() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	if ctx.Err() == nil {
		return errors.New("early")
	}
	cancel()
	return nil
}

// Its goroutine is no handler's, and a panic there ends the process.
func other(w http.ResponseWriter, r *http.Request) {
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		use(ctx)
		cancel()
	}()
}
