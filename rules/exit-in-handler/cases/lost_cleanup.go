package cases

import (
	"log"
	"net/http"
	"os"
)

// What the handler has deferred is a step of its finding, and no finding of its own.
func upload(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^> 1 {{a handler by its parameters}}
	f, err := os.CreateTemp("", "upload")
	if err != nil {
		http.Error(w, "no file", http.StatusInternalServerError)
		return
	}
	defer os.Remove(f.Name())
//	      ^^^^^^^^^> 2 {{deferred here, and skipped}}
	if _, err := f.ReadFrom(r.Body); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" ends the whole process for one request: all others are cut off, no "recover" stops that}}
//		^^^^^^^^^^^^^^
	}
}

type store struct{}

func (s *store) ServeHTTP(w http.ResponseWriter, r *http.Request) {
//              ^^^^^^^^^> 1 {{a handler by its type}}
	s.save(r) // Noncompliant {{"log.Fatal" through "save" ends the whole process for one request: all others are cut off, no "recover" stops that}}
//	^^^^^^^^^
}

func (s *store) save(r *http.Request) {
	f, err := os.CreateTemp("", "save")
	if err != nil {
		return
	}
	defer os.Remove(f.Name())
	if _, err := f.ReadFrom(r.Body); err != nil {
		log.Fatal(err)
//		^^^^^^^^^< 2 {{"log.Fatal" is called here}}
	}
}
