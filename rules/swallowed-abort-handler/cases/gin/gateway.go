package gateway

import (
	"net/http"
	"net/http/httputil"

	"github.com/gin-gonic/gin"
)

type gateway struct{ proxy *httputil.ReverseProxy }

// doc:framework
func routes(proxy *httputil.ReverseProxy) http.Handler {
	router := gin.Default()
//	          ^^^^^^^^^^^ proxy 1 {{this stops panics of handlers}}
//	          ^^^^^^^^^^^ wrapped 1 {{this stops panics of handlers}}
//	          ^^^^^^^^^^^ helper 1 {{this stops panics of handlers}}
//	          ^^^^^^^^^^^ abort 1 {{this stops panics of handlers}}
	router.Any("/api", func(c *gin.Context) {
//	                   ^^^^^^^^^^^^^^^^^^^^ proxy 2 {{it guards this handler}}
		proxy.ServeHTTP(c.Writer, c.Request) // Noncompliant {{"gin.Default" swallows the abort of this proxy: the client takes a cut response for a complete one}} [[path=proxy]]
//		^^^^^^^^^^^^^^^
	})
	router.Any("/files", gin.WrapH(proxy)) // Noncompliant {{"gin.Default" swallows the abort of this proxy: the client takes a cut response for a complete one}} [[path=wrapped]]
//	                     ^^^^^^^^^
	g := &gateway{proxy}
	router.Any("/other", g.handle)
//	                     ^^^^^^^^ helper 2 {{it guards this handler}}
	router.Any("/cut", cut)
//	                   ^^^ abort 2 {{it guards this handler}}
	return router
}

// doc:end
func (g *gateway) handle(c *gin.Context) {
	g.forward(c.Writer, c.Request)
//	^^^^^^^^^ helper 3 {{this is called}}
}

func (g *gateway) forward(w http.ResponseWriter, r *http.Request) {
	r.Header.Del("Cookie")
	g.proxy.ServeHTTP(w, r) // Noncompliant {{"gin.Default" swallows the abort of this proxy: the client takes a cut response for a complete one}} [[path=helper]]
//	^^^^^^^^^^^^^^^^^
}

func cut(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusOK)
	panic(http.ErrAbortHandler) // Noncompliant {{"gin.Default" swallows this abort: the client takes a cut response for a complete one}} [[path=abort]]
//	^^^^^
}

// The proxy of a plain server is beside the framework.
func serve(proxy *httputil.ReverseProxy) error {
	return http.ListenAndServe("localhost:0", proxy)
}

func plain(proxy *httputil.ReverseProxy) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		proxy.ServeHTTP(w, r)
	})
}
