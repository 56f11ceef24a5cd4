package cases

import (
	"net/http"
	"runtime"
)

// Nobody registers it in this file; what takes these two is run by a server.
func bad(w http.ResponseWriter, r *http.Request) {
//   ^^^> 1 {{a handler by its parameters}}
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[quickfixes=return2]]
//	^^^^^^^^^^^^^^^^
// fix@return2 {{Return instead}}
// edit@return2 [[sc=2;ec=18]] {{return}}
}

type page struct{}

func (page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
//          ^^^^^^^^^> 1 {{a handler by its type}}
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[quickfixes=return]]
//	^^^^^^^^^^^^^^^^
// fix@return {{Return instead}}
// edit@return [[sc=2;ec=18]] {{return}}
}
