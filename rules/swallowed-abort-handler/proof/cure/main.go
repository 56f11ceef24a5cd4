// The abort goes on, and the client sees that the answer is broken off.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
)

func recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				if cause == http.ErrAbortHandler {
					panic(cause)
				}
				fmt.Println("recovered:", cause)
				w.WriteHeader(http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// upstream sends half of a list, and dies.
func upstream(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprint(w, "alice\nbob\n")
	w.(http.Flusher).Flush()
	panic(http.ErrAbortHandler)
}

func main() {
	log.SetOutput(io.Discard)
	backend := httptest.NewServer(http.HandlerFunc(upstream))
	defer backend.Close()
	target, err := url.Parse(backend.URL)
	if err != nil {
		panic(err)
	}
	front := httptest.NewServer(recoverer(httputil.NewSingleHostReverseProxy(target)))
	defer front.Close()
	response, err := http.Get(front.URL)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	fmt.Printf("%s, %q, error: %v\n", response.Status, body, err)
}
