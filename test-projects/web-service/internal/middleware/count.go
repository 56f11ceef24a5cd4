package middleware

import (
	"expvar"
	"log/slog"
	"net/http"
)

// CountPanics counts the requests whose handler panics, and answers them with status 500.
func CountPanics(counter *expvar.Int, logger *slog.Logger) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				if cause := recover(); cause != nil {
					counter.Add(1)
					logger.Error("panic in handler", "id", ID(r.Context()), "cause", cause)
					http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
				}
			}()
			next.ServeHTTP(w, r)
		})
	}
}
