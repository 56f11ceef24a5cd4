// Middleware stops every panic of the handlers behind it.
package cases

import (
	"log"
	"net/http"
	"net/http/httputil"
)

// doc:bad
func recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
//		      ^^^^^^> 1 {{this guard is deferred}}
			if cause := recover(); cause != nil { // Noncompliant {{this guard also stops "http.ErrAbortHandler": the client takes a cut response for a complete one}} [[quickfixes=abort]]
//			            ^^^^^^^^^
				log.Print(cause)
				w.WriteHeader(http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
//		^^^^^^^^^^^^^^< 2 {{this handler may abort its response}}
	})
}

// doc:
// fix@abort {{Panic again to abort}}
// edit@abort [[sl=+2;sc=5;el=+2;ec=5]] {{if cause == http.ErrAbortHandler {\n					panic(cause)\n				}\n				}}

// doc:good
func careful(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				if cause == http.ErrAbortHandler {
					panic(cause)
				}
				log.Print(cause)
				w.WriteHeader(http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// doc:

func byFunction(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		defer stop(w) // Noncompliant {{this guard also stops "http.ErrAbortHandler": the client takes a cut response for a complete one}} [[path=function]]
//		      ^^^^
//		      ^^^^ function 1 {{this guard is deferred}}
		next(w, r)
//		^^^^ function 2 {{this handler may abort its response}}
	}
}

func stop(w http.ResponseWriter) {
	if cause := recover(); cause != nil {
//	            ^^^^^^^^^ function 3 {{the abort is swallowed here}}
		log.Print(cause)
		http.Error(w, "sorry", http.StatusInternalServerError)
	}
}

type gateway struct{ proxy *httputil.ReverseProxy }

func (g *gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	defer func() {
//	      ^^^^^^> 1 {{this guard is deferred}}
		if cause := recover(); cause != nil { // Noncompliant {{this guard also stops "http.ErrAbortHandler": the client takes a cut response for a complete one}} [[quickfixes=gateway]]
//		            ^^^^^^^^^
			log.Print(cause)
		}
	}()
	g.proxy.ServeHTTP(w, r)
//	^^^^^^^^^^^^^^^^^< 2 {{this handler may abort its response}}
}
// fix@gateway {{Panic again to abort}}
// edit@gateway [[sl=+2;sc=4;el=+2;ec=4]] {{if cause == http.ErrAbortHandler {\n				panic(cause)\n			}\n			}}

type chained struct{}

// ServeHTTP has the form of negroni's handlers.
func (chained) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	defer func() {
//	      ^^^^^^> 1 {{this guard is deferred}}
		cause := recover() // Noncompliant {{this guard also stops "http.ErrAbortHandler": the client takes a cut response for a complete one}}
//		         ^^^^^^^^^
		if cause == nil {
			return
		}
		log.Print(cause)
	}()
	next(w, r)
//	^^^^< 2 {{this handler may abort its response}}
}
