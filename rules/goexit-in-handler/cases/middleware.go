package cases

import (
	"context"
	"net/http"
	"runtime"
	"time"
)

func serve(mux *http.ServeMux) error {
	return http.ListenAndServe(":8080", bad(good(mux)))
}

// doc:bad
func bad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{a handler by its type}}
		if r.Header.Get("Authorization") == "" {
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[quickfixes=return]]
//			^^^^^^^^^^^^^^^^
// fix@return {{Return instead}}
// edit@return [[sl=-13;sc=1;el=-12;ec=1]] {{}}
// edit@return [[sc=4;ec=20]] {{return}}
		}
		next.ServeHTTP(w, r)
	})
}

// doc:good
func good(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), 10*time.Second)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// doc:end
