// Package fasthttp stands in for the real one: what the case needs of its names, and nothing that works.
package fasthttp

type RequestCtx struct{}

func (*RequestCtx) IsPost() bool { return false }

type RequestHandler func(ctx *RequestCtx)

func ListenAndServe(addr string, handler RequestHandler) error { return nil }
