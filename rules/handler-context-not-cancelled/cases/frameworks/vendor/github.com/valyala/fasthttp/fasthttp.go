// Package fasthttp stands in for the real one: what the case needs of its names, and nothing that works.
package fasthttp

import "time"

type RequestCtx struct{}

func (*RequestCtx) IsPost() bool { return false }

func (*RequestCtx) Deadline() (deadline time.Time, ok bool) { return }

func (*RequestCtx) Done() <-chan struct{} { return nil }

func (*RequestCtx) Err() error { return nil }

func (*RequestCtx) Value(key any) any { return nil }

type RequestHandler func(ctx *RequestCtx)

func ListenAndServe(addr string, handler RequestHandler) error { return nil }
