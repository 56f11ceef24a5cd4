package gateway

import "github.com/gin-gonic/gin"

// gin.Recovery guards the handler, and not what it starts.
func Routes() *gin.Engine {
	router := gin.New()
	router.Use(gin.Recovery())
//	           ^^^^^^^^^^^^ mail 1 {{this stops panics of handlers}}
	router.GET("/orders", func(c *gin.Context) {
//	                      ^^^^^^^^^^^^^^^^^^^^ mail 2 {{it guards this handler}}
		name := c.Query("name")
		go func() {
//		   ^^^^^^ mail 3 {{this goroutine is started, and has no guard}}
			if name == "" {
				panic("no name") // Noncompliant {{this panic ends the process: "gin.Recovery" is on another goroutine; recover on this one}} [[path=mail]]
//				^^^^^
			}
		}()
	})
	router.GET("/guarded", func(c *gin.Context) {
		go func() {
			defer func() { _ = recover() }()
			panic("no name")
		}()
	})
	return router
}
