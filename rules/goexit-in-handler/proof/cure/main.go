// The same handlers return; what works for them stops by the context that they cancel.
package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"time"
)

func main() {
	ask("without an answer", http.HandlerFunc(giveUp))
	ask("below cancelling middleware", cancelling(http.HandlerFunc(giveUp)))
	ask("after a flush", http.HandlerFunc(giveUpLate))
	ask("below http.TimeoutHandler", http.TimeoutHandler(http.HandlerFunc(giveUp), 10*time.Second, ""))
}

func giveUp(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		<-ctx.Done()
	}()
	cancel()
	<-stopped
	w.WriteHeader(http.StatusServiceUnavailable)
}

func giveUpLate(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "half")
	w.(http.Flusher).Flush()
	fmt.Fprint(w, ", and a word that there is no more")
}

func cancelling(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithCancel(r.Context())
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func ask(name string, handler http.Handler) {
	server := httptest.NewServer(handler)
	defer server.Close()
	resp, err := server.Client().Get(server.URL)
	if err != nil {
		fmt.Println(name+":", err)
		return
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	fmt.Printf("%s: %d %q %v\n", name, resp.StatusCode, body, err)
}
