package cases

import (
	"runtime"

	"example.com/unknown/web"
)

func routes(app *web.App) {
	app.Get("/", func(c *web.Context) {
		runtime.Goexit()
	})
}

func handle(c *web.Context) {
	runtime.Goexit()
}
