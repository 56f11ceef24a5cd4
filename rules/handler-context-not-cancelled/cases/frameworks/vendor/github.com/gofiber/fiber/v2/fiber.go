// Package fiber stands in for the real one: what the case needs of its names, and nothing that works.
package fiber

import (
	"context"

	"github.com/valyala/fasthttp"
)

type Ctx struct{}

func (*Ctx) Next() error { return nil }

func (*Ctx) Context() *fasthttp.RequestCtx { return nil }

func (*Ctx) UserContext() context.Context { return context.Background() }

type Handler = func(*Ctx) error

type Router interface{ Use(args ...any) Router }

type App struct{}

func New() *App { return new(App) }

func (*App) Get(path string, handlers ...Handler) Router { return nil }
