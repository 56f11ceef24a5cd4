package cases

import (
	"log"
	"net/http"

	"example.com/unknown/report"
	"example.com/unknown/web"
)

func routes(app *web.App) {
	app.Get("/", func(c *web.Context) { log.Fatal("is it a handler?") })
}

func handle(w http.ResponseWriter, r *http.Request) {
	report.Fatal("does it exit?")
}
