// What a package that is not at hand does with an abort is not known.
package cases

import (
	"net/http"

	"example.com/guard"
)

func unknown(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer guard.Recover(w)
		next.ServeHTTP(w, r)
	})
}

func handled(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				guard.HandlePanic(w, cause)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
