// A handler that gives up with runtime.Goexit, below middleware that stops every panic.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"time"
)

func main() {
	ask("without an answer", http.HandlerFunc(giveUp))
	ask("below recovering middleware", recovering(http.HandlerFunc(giveUp)))
	ask("after a flush", http.HandlerFunc(giveUpLate))
	ask("below http.TimeoutHandler", http.TimeoutHandler(http.HandlerFunc(giveUp), 200*time.Millisecond, ""))
}

func giveUp(http.ResponseWriter, *http.Request) {
	runtime.Goexit()
}

func giveUpLate(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "half")
	w.(http.Flusher).Flush()
	runtime.Goexit()
}

func recovering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if r := recover(); r != nil {
				w.WriteHeader(http.StatusInternalServerError)
			} else {
				fmt.Println("recover returned nil")
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func ask(name string, handler http.Handler) {
	server := httptest.NewServer(handler)
	defer server.Close()
	resp, err := server.Client().Get(server.URL)
	if err != nil {
		fmt.Printf("%s: EOF %t\n", name, errors.Is(err, io.EOF))
		return
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	fmt.Printf("%s: %d %q %v\n", name, resp.StatusCode, body, err)
}
