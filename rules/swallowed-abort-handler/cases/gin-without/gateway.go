package gateway

import (
	"net/http"
	"net/http/httputil"

	"github.com/gin-gonic/gin"
)

// Without a guard net/http sees the abort, and breaks the response off.
func routes(proxy *httputil.ReverseProxy) http.Handler {
	router := gin.New()
	router.Any("/api", func(c *gin.Context) {
		proxy.ServeHTTP(c.Writer, c.Request)
	})
	router.Any("/files", gin.WrapH(proxy))
	return router
}
