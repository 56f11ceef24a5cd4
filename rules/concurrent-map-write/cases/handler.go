// Handlers of requests share what lies outside of them.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"sync"
)

type board struct {
	mu     sync.Mutex
	orders map[string]int
}

var hits = map[string]int{}

// doc:bad
func count(w http.ResponseWriter, r *http.Request) {
	hits[r.URL.Path]++ // Noncompliant {{"hits" is written concurrently by requests, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[path=hits]]
//	^^^^^^^^^^^^^^^^
	w.WriteHeader(http.StatusNoContent)
}

// doc:

// doc:good
func (b *board) order(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.orders[r.FormValue("item")]++
	w.WriteHeader(http.StatusNoContent)
}

// doc:

func (b *board) cancel(w http.ResponseWriter, r *http.Request) {
	b.remove(r.FormValue("item"))
//	^^^^^^^^ remove 2 {{called here}}
}

func (b *board) remove(item string) {
	if _, known := b.orders[item]; known {
		delete(b.orders, item) // Noncompliant {{"b.orders" is written concurrently by requests, without a lock: "fatal error: concurrent map writes", which no "recover" stops (and 1 more place)}} [[path=remove]]
//		^^^^^^^^^^^^^^^^^^^^^^
	}
}

func (b *board) reset(http.ResponseWriter, *http.Request) {
	clear(b.orders)
//	^^^^^^^^^^^^^^^ remove also {{written here without a lock, too}}
}

func main() {
	b := &board{orders: map[string]int{}}
	http.HandleFunc("/count", count)
//	                          ^^^^^ hits 1 {{registered as a handler here}}
	http.HandleFunc("/order", b.order)
	mux := http.NewServeMux()
	mux.HandleFunc("/cancel", b.cancel)
//	                          ^^^^^^^^ remove 1 {{registered as a handler here}}
	mux.HandleFunc("/reset", b.reset)
	http.Handle("/", mux)

	seen := map[string]bool{}
	http.HandleFunc("/seen", func(w http.ResponseWriter, r *http.Request) {
//	                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ seen 1 {{registered as a handler here}}
		local := map[string]bool{}
		local[r.URL.Path] = true
		seen[r.URL.Path] = true // Noncompliant {{"seen" is written concurrently by requests, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[path=seen]]
//		^^^^^^^^^^^^^^^^
		_ = json.NewEncoder(w).Encode(local)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:0", nil))
}
