package middleware

import (
	"log/slog"
	"net/http"
	"runtime/debug"
)

// Recovery turns a panic of a handler into status 500.
func Recovery(logger *slog.Logger) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				cause := recover()
				if cause == nil {
					return
				}
				if cause == http.ErrAbortHandler {
					panic(cause)
				}
				logger.Error("panic in handler",
					"id", ID(r.Context()),
					"cause", cause,
					"stack", string(debug.Stack()))
				http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
			}()
			next.ServeHTTP(w, r)
		})
	}
}

// Guard returns a function to be deferred by goroutines that outlive their request.
func Guard(logger *slog.Logger, task string) func() {
	return func() {
		if cause := recover(); cause != nil {
			logger.Error("panic in task", "task", task, "cause", cause, "stack", string(debug.Stack()))
		}
	}
}
