package cases

import (
	"net/http"
	"runtime"
	"slices"
)

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/a", func(w http.ResponseWriter, r *http.Request) {
//	                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[quickfixes=return2]]
//		^^^^^^^^^^^^^^^^
// fix@return2 {{Return instead}}
// edit@return2 [[sc=3;ec=19]] {{return}}
	})
	mux.Handle("/b", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[quickfixes=return]]
//		^^^^^^^^^^^^^^^^
// fix@return {{Return instead}}
// edit@return [[sc=3;ec=19]] {{return}}
	}))
}

// What a handler defers or runs at once runs on its goroutine.
func badDeferred(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^^> 1 {{a handler by its parameters}}
	defer func() {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	}()
}

func badAtOnce(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^> 1 {{a handler by its parameters}}
	func() {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	}()
}

func badCallback(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^^> 1 {{a handler by its parameters}}
	slices.SortFunc(r.Header["Accept"], func(a, b string) int {
		if a == "" {
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//			^^^^^^^^^^^^^^^^
		}
		return len(a) - len(b)
	})
}

func badVariable(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^^^^^> 1 {{a handler by its parameters}}
	giveUp := func() {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	}
	if r.Body == nil {
		giveUp()
	}
}

func goodNeverCalled(w http.ResponseWriter, r *http.Request) {
	giveUp := func() {
		runtime.Goexit()
	}
	_ = giveUp
}
