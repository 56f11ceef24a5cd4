// The guard is in the wrapper of the handlers.
package main

import (
	"log"
	"net/http"
	"os"
)

func guarded(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		defer func() {
//		      ^^^^^^ pa 1 {{this guard is deferred}}
			if e := recover(); e != nil {
				log.Print(e)
				http.Error(w, "sorry", http.StatusInternalServerError)
			}
		}()
		next(w, r)
	}
}

func save(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	go func() {
//	   ^^^^^^ pa 3 {{this goroutine is started, and has no guard}}
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			panic(err) // Noncompliant {{this panic ends the process: the guard in "guarded" is on another goroutine; recover on this one}} [[path=pa]]
//			^^^^^
		}
	}()
}

func list(w http.ResponseWriter, r *http.Request) {
	go func() {
		if _, err := os.ReadDir("."); err != nil {
			log.Print(err)
		}
	}()
}

type files struct{ folder string }

func (f files) ServeHTTP(w http.ResponseWriter, r *http.Request) { http.NotFound(w, r) }

func surviving(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
//		      ^^^^^^ pb 1 {{this guard is deferred}}
			if e := recover(); e != nil {
				log.Print(e)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func remove(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	go func() {
//	   ^^^^^^ pb 3 {{this goroutine is started, and has no guard}}
		if err := os.Remove(name); err != nil {
			panic(err) // Noncompliant {{this panic ends the process: the guard in "surviving" is on another goroutine; recover on this one}} [[path=pb]]
//			^^^^^
		}
	}()
}

// nobody guards this one.
func metrics(w http.ResponseWriter, r *http.Request) {
	go func() {
		if _, err := os.ReadDir("."); err != nil {
			panic(err)
		}
	}()
}

func main() {
	http.HandleFunc("/save", guarded(save))
//	                                 ^^^^ pa 2 {{this function runs under it}}
	http.HandleFunc("/list", guarded(list))
	http.HandleFunc("/metrics", metrics)
	http.Handle("/remove", surviving(http.HandlerFunc(remove)))
//	                                                  ^^^^^^ pb 2 {{this function runs under it}}
	http.Handle("/files", surviving(files{"/srv"}))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
