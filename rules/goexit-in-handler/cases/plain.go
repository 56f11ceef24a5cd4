package cases

import (
	"context"
	"net/http"
	"runtime"
)

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/bad", bad)
//	                       ^^^> 1 {{registered as a handler here}}
	mux.HandleFunc("/good", good)
}

// doc:bad
func bad(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[quickfixes=return]]
//		^^^^^^^^^^^^^^^^
// fix@return {{Return instead}}
// edit@return [[sl=-12;sc=1;el=-11;ec=1]] {{}}
// edit@return [[sc=3;ec=19]] {{return}}
	}
	store(r.Context(), r)
}

// doc:good
func good(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	store(ctx, r)
}

// doc:end
func store(ctx context.Context, r *http.Request) {
	<-ctx.Done()
}
