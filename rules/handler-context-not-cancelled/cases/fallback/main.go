// The module has gin's contexts end with their requests.
package main

import (
	"context"
	"time"

	"github.com/gin-gonic/gin"
)

func load(ctx context.Context) error { return ctx.Err() }

func main() {
	engine := gin.New()
	engine.ContextWithFallback = true
	engine.GET("/", list)
//	                ^^^^ p1 1 {{registered as a handler here}}
}

func list(c *gin.Context) {
	ctx, cancel := context.WithTimeout(c, time.Minute) // Noncompliant {{"ctx" is not cancelled on every path: it stays in memory until its parent ends; defer "cancel"}} [[likely;path=p1;quickfixes=f1]]
//	               ^^^^^^^^^^^^^^^^^^^
// fix@f1 {{Defer "cancel"}}
// edit@f1 [[sc=200;ec=200]] {{\n	defer cancel()}}
	if load(ctx) != nil {
		return
//		^^^^^^ p1 2 {{left here without ending it}}
	}
	cancel()
}
