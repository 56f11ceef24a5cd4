package main

import (
	"net/http"
	"runtime"

	"github.com/gin-gonic/gin"
)

func main() {
	engine := gin.New()
	engine.Use(gin.Recovery(), signedIn)
//	                           ^^^^^^^^> 1 {{registered as a handler here}}
	orders := engine.Group("/orders")
	orders.GET("/", goodSignedIn, list)
}

// gin.Recovery sees no panic.
func signedIn(c *gin.Context) {
	if c.Query("token") == "" {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	}
	c.Next()
}

func goodSignedIn(c *gin.Context) {
	if c.Query("token") == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}

func list(c *gin.Context) {}
