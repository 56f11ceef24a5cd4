// Package fiber stands in for the real one: what the case needs of its names, and nothing that works.
package fiber

type Ctx struct{}

func (*Ctx) Next() error { return nil }

type Handler = func(*Ctx) error

type Router interface{ Use(args ...any) Router }

type App struct{}

func New() *App { return new(App) }

func (*App) Get(path string, handlers ...Handler) Router { return nil }
