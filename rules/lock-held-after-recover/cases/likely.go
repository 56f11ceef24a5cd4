// A guard further up, and a panic that is possible; an index under the own guard.
package cases

import (
	"log"
	"net/http"
	"sync"
)

type registry struct {
	mu     sync.Mutex
	names  []string
	change func(string)
}

func register(r *registry) {
	http.HandleFunc("/names", func(w http.ResponseWriter, request *http.Request) {
//	                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ server 1 {{the server stops panics of this handler}}
		r.mu.Lock() // Noncompliant {{a recovered panic leaves "r.mu" locked: the next lock blocks forever; defer the unlock}} [[likely;path=server;quickfixes=server]]
//		^^^^^^^^^
		r.change(request.URL.Path)
//		^^^^^^^^ server 2 {{a panic here}}
		r.mu.Unlock()
//		^^^^^^^^^^^ server 3 {{skips this unlock}}
	})
}
// fix@server {{Defer the unlock}}
// edit@server [[sc=162;ec=162]] {{\n		defer r.mu.Unlock()}}
// edit@server [[sl=+4;sc=1;el=+5;ec=1]] {{}}

func (r *registry) at(i int) string {
	defer func() {
//	      ^^^^^^ index 1 {{this guard stops panics}}
		if cause := recover(); cause != nil {
			log.Print(cause)
		}
	}()
	r.mu.Lock() // Noncompliant {{a recovered panic leaves "r.mu" locked: the next lock blocks forever; defer the unlock}} [[likely;path=index;quickfixes=index]]
//	^^^^^^^^^
	name := r.names[i]
//	        ^^^^^^^^^^ index 2 {{a panic here}}
	r.mu.Unlock()
//	^^^^^^^^^^^ index 3 {{skips this unlock}}
	return name
}
// fix@index {{Defer the unlock}}
// edit@index [[sc=159;ec=159]] {{\n	defer r.mu.Unlock()}}
// edit@index [[sl=+4;sc=1;el=+5;ec=1]] {{}}
