// A proxy behind gin.Recovery: its upstream breaks off, and the client gets a complete answer.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"

	"github.com/gin-gonic/gin"
)

// upstream sends half of a list, and dies.
func upstream(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprint(w, "alice\nbob\n")
	w.(http.Flusher).Flush()
	panic(http.ErrAbortHandler)
}

func main() {
	log.SetOutput(io.Discard)
	gin.SetMode(gin.ReleaseMode)
	backend := httptest.NewServer(http.HandlerFunc(upstream))
	defer backend.Close()
	target, err := url.Parse(backend.URL)
	if err != nil {
		panic(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(target)
	router := gin.New()
	router.Use(gin.RecoveryWithWriter(io.Discard))
	router.Any("/", gin.WrapH(proxy))
	front := httptest.NewServer(router)
	defer front.Close()
	response, err := http.Get(front.URL)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	fmt.Printf("%s, %q, error: %v\n", response.Status, body, err)
}
