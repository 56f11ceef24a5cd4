// What frameworks hand to handlers as a context does not end with the request.
package main

import (
	"context"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

func load(ctx context.Context) error { return ctx.Err() }

func main() {
	engine := gin.New()
	engine.GET("/", badGin, badGinWaits, goodGin, goodRequest, unsureRequest, nothing)
//	                ^^^^^^ p1 1 {{registered as a handler here}}
//	                        ^^^^^^^^^^^ p2 1 {{registered as a handler here}}
//	                                                           ^^^^^^^^^^^^^ p3 1 {{registered as a handler here}}
	app := fiber.New()
	app.Get("/", badFiber)
//	             ^^^^^^^^ p4 1 {{registered as a handler here}}
	app.Get("/user", badUser)
//	                 ^^^^^^^ p5 1 {{registered as a handler here}}
	app.Get("/good", goodFiber)
	fasthttp.ListenAndServe(":80", badFast)
//	                               ^^^^^^^ p6 1 {{served here}}
}

// doc:gin
func badGin(c *gin.Context) {
	ctx, cancel := context.WithTimeout(c, time.Minute) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p1;quickfixes=f1]]
//	               ^^^^^^^^^^^^^^^^^^^
//	                                   ^ p1 2 {{this context does not end with the request}}
// fix@f1 {{Defer "cancel"}}
// edit@f1 [[sc=197;ec=197]] {{\n	defer cancel()}}
	if load(ctx) != nil {
		return
//		^^^^^^ p1 3 {{left here without ending it}}
	}
	cancel()
}

// doc:

func badGinWaits(c *gin.Context) {
	ctx, cancel := context.WithCancel(c) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a goroutine that waits forever; defer "cancel"}} [[path=p2;quickfixes=f2]]
//	               ^^^^^^^^^^^^^^^^^^
//	                                  ^ p2 2 {{this context does not end with the request}}
// fix@f2 {{Defer "cancel"}}
// edit@f2 [[sc=189;ec=189]] {{\n	defer cancel()}}
	go func() { <-ctx.Done() }()
//	            ^^^^^^^^^^^^ p2 3 {{this goroutine waits for its end}}
	if load(ctx) != nil {
		return
//		^^^^^^ p2 4 {{left here without ending it}}
	}
	cancel()
}

func goodGin(c *gin.Context) {
	ctx, cancel := context.WithTimeout(c, time.Minute)
	defer cancel()
	load(ctx)
}

func goodRequest(c *gin.Context) {
	ctx, cancel := context.WithTimeout(c.Request.Context(), time.Minute)
	load(ctx)
	cancel()
}

func unsureRequest(c *gin.Context) {
	ctx, cancel := context.WithTimeout(c.Request.Context(), time.Minute) // Noncompliant {{"ctx" is not cancelled on every path: it stays in memory until its parent ends; defer "cancel"}} [[likely;path=p3;quickfixes=f3]]
//	               ^^^^^^^^^^^^^^^^^^^
// fix@f3 {{Defer "cancel"}}
// edit@f3 [[sc=218;ec=218]] {{\n	defer cancel()}}
	if load(ctx) != nil {
		return
//		^^^^^^ p3 2 {{left here without ending it}}
	}
	cancel()
}

// Without a timer and a parent that ends nothing is left.
func nothing(c *gin.Context) {
	ctx, cancel := context.WithCancel(c)
	if load(ctx) != nil {
		return
	}
	cancel()
}

func badFiber(c *fiber.Ctx) error {
	ctx, cancel := context.WithCancel(c.Context()) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a goroutine until the server stops; defer "cancel"}} [[path=p4;quickfixes=f4]]
//	               ^^^^^^^^^^^^^^^^^^
//	                                  ^^^^^^^^^^^ p4 2 {{this context does not end with the request}}
// fix@f4 {{Defer "cancel"}}
// edit@f4 [[sc=203;ec=203]] {{\n	defer cancel()}}
	if err := load(ctx); err != nil {
		return err
//		^^^^^^^^^^ p4 3 {{left here without ending it}}
	}
	cancel()
	return nil
}

func badUser(c *fiber.Ctx) error {
	ctx, cancel := context.WithTimeout(c.UserContext(), time.Second) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p5;quickfixes=f5]]
//	               ^^^^^^^^^^^^^^^^^^^
//	                                   ^^^^^^^^^^^^^^^ p5 2 {{this context does not end with the request}}
// fix@f5 {{Defer "cancel"}}
// edit@f5 [[sc=211;ec=211]] {{\n	defer cancel()}}
	if err := load(ctx); err != nil {
		return err
//		^^^^^^^^^^ p5 3 {{left here without ending it}}
	}
	cancel()
	return nil
}

func goodFiber(c *fiber.Ctx) error {
	ctx, cancel := context.WithCancel(c.Context())
	defer cancel()
	return load(ctx)
}

func badFast(c *fasthttp.RequestCtx) {
	ctx, cancel := context.WithCancel(c) // Noncompliant {{"ctx" is not cancelled on every path: each request leaves a goroutine until the server stops; defer "cancel"}} [[path=p6;quickfixes=f6]]
//	               ^^^^^^^^^^^^^^^^^^
//	                                  ^ p6 2 {{this context does not end with the request}}
// fix@f6 {{Defer "cancel"}}
// edit@f6 [[sc=193;ec=193]] {{\n	defer cancel()}}
	if c.IsPost() {
		return
//		^^^^^^ p6 3 {{left here without ending it}}
	}
	load(ctx)
	cancel()
}
