// A type that can serve; who serves it is not known here.
package cases

import "net/http"

var visits = map[string]int{}

type page struct{}

func (page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
//          ^^^^^^^^^ type 1 {{a handler by its type}}
	visits[r.URL.Path]++ // Noncompliant {{"visits" is written concurrently by requests, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[likely;path=type]]
//	^^^^^^^^^^^^^^^^^^
}
