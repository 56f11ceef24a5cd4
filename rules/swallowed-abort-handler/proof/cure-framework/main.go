// A recovery of its own that panics again: the client sees that the answer was cut.
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

func recovery(c *gin.Context) {
	defer func() {
		switch cause := recover(); cause {
		case nil:
		case http.ErrAbortHandler:
			panic(cause)
		default:
			c.AbortWithStatus(http.StatusInternalServerError)
		}
	}()
	c.Next()
}

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
	router.Use(recovery)
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
