package middleware

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
)

// JSONRecovery answers with an object where a handler panics.
func JSONRecovery(logger *slog.Logger) Middleware {
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
				logger.Error("panic in handler", "id", ID(r.Context()), "cause", cause)
				w.Header().Set("Content-Type", "application/json")
				w.WriteHeader(http.StatusInternalServerError)
				_ = json.NewEncoder(w).Encode(map[string]string{"id": ID(r.Context()), "error": fmt.Sprint(cause)})
			}()
			next.ServeHTTP(w, r)
		})
	}
}
