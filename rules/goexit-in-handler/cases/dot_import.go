package cases

import (
	"net/http"
	. "runtime"
)

func bad(w http.ResponseWriter, r *http.Request) {
//   ^^^> 1 {{a handler by its parameters}}
	Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//	^^^^^^^^
}
