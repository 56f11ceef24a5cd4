// The abort goes on, or there is nothing to abort.
package cases

import (
	"errors"
	"log"
	"net"
	"net/http"
)

func compares(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			cause := recover()
			if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(http.ErrAbortHandler)
			}
			if cause != nil {
				log.Print(cause)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func switches(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch cause := recover(); cause {
			case nil:
			case http.ErrAbortHandler:
				panic(cause)
			default:
				log.Print(cause)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func isAbort(cause any) bool { return cause == http.ErrAbortHandler }

func decides(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil && !isAbort(cause) {
				log.Print(cause)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func always(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				log.Print(cause)
				panic(cause)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func byOption2(next http.Handler, onPanic func(http.ResponseWriter, any)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				onPanic(w, cause)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// timeout relays what the other goroutine panics with.
func timeout(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		panics := make(chan any, 1)
		go func() {
			defer func() {
				if cause := recover(); cause != nil {
					panics <- cause
				}
			}()
			next.ServeHTTP(w, r)
		}()
		if cause := <-panics; cause != nil {
			panic(cause)
		}
	})
}

func own(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		go func() {
			defer func() {
				if cause := recover(); cause != nil {
					log.Print(cause)
				}
			}()
			next.ServeHTTP(w, r)
		}()
	})
}

func leaf(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if cause := recover(); cause != nil {
			log.Print(cause)
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	show(w, r)
}

func show(w http.ResponseWriter, r *http.Request) { log.Print(r.URL) }

func tunnel(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				log.Print(cause)
			}
		}()
		conn, _, err := w.(http.Hijacker).Hijack()
		if err == nil {
			next.ServeHTTP(&onConn{conn}, r)
		}
	})
}

type onConn struct{ net.Conn }

func (*onConn) Header() http.Header { return nil }
func (*onConn) WriteHeader(int)     {}

// record runs a handler of its own, and no server waits for it.
func record(handler http.Handler, r *http.Request) {
	defer func() {
		if cause := recover(); cause != nil {
			log.Print(cause)
		}
	}()
	handler.ServeHTTP(&onConn{}, r)
}

func late2(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		defer func() {
			if cause := recover(); cause != nil {
				log.Print(cause)
			}
		}()
		log.Print(r.URL)
	})
}
