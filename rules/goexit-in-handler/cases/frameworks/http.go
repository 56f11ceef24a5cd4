package shop

import (
	"net/http"
	"runtime"

	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
	"github.com/julienschmidt/httprouter"
)

func ofChi() {
	router := chi.NewRouter()
	router.Use(signedIn)
	router.Get("/", func(w http.ResponseWriter, r *http.Request) {
//	                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[quickfixes=chi]]
//		^^^^^^^^^^^^^^^^
// fix@chi {{Return instead}}
// edit@chi [[sc=3;ec=19]] {{return}}
	})
}

func signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{a handler by its type}}
		if r.Header.Get("token") == "" {
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[quickfixes=signed]]
//			^^^^^^^^^^^^^^^^
// fix@signed {{Return instead}}
// edit@signed [[sc=4;ec=20]] {{return}}
		}
		next.ServeHTTP(w, r)
	})
}

func ofGorilla() {
	router := mux.NewRouter()
	router.HandleFunc("/", list)
//	                       ^^^^> 1 {{registered as a handler here}}
}

func list(w http.ResponseWriter, r *http.Request) {
	giveUp() // Noncompliant {{"runtime.Goexit" through "giveUp" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//	^^^^^^^^
}

func giveUp() {
	runtime.Goexit()
//	^^^^^^^^^^^^^^< 2 {{"runtime.Goexit" is called here}}
}

// With a third parameter it is known only from where it goes.
func ofHTTPRouter() {
	router := httprouter.New()
	router.GET("/", func(w http.ResponseWriter, r *http.Request, p httprouter.Params) {
//	                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	})
}

func good(w http.ResponseWriter, r *http.Request, p httprouter.Params) {
	go runtime.Goexit()
}
