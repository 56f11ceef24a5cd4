package main

import (
	"context"
	"errors"
	"log"
	"net"
	"net/http"
	"os"
	"sync"
	"syscall"
	"testing"
)

// Start-up is no handler.
func start() {
	l, err := net.Listen("tcp", ":0")
	if err != nil {
		log.Fatal("cannot listen: ", err)
	}
	log.Fatal(http.Serve(l, middleware(http.NotFoundHandler())))
}

// The function that makes a middleware runs at start-up.
func middleware(next http.Handler) http.Handler {
	name, err := os.Hostname()
	if err != nil {
		log.Fatal(err)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Server", name)
		next.ServeHTTP(w, r)
	})
}

// Exits that requests ask for.
func meant(mux *http.ServeMux, srv *http.Server) {
	mux.HandleFunc("/done", func(w http.ResponseWriter, r *http.Request) { os.Exit(0) })
	mux.HandleFunc("/quit", quit)
	mux.HandleFunc("/update", func(w http.ResponseWriter, r *http.Request) {
		if err := syscall.Exec(os.Args[0], os.Args, os.Environ()); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
	mux.HandleFunc("/stop", func(w http.ResponseWriter, r *http.Request) {
		if err := srv.Shutdown(context.Background()); err != nil {
			shutdownFailed(err)
		}
	})
}

func quit(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		os.Exit(1)
	}
}

func shutdownFailed(err error) { log.Print(err) }

// No error leads to it: somebody may have meant it.
func unclear(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^> 1 {{a handler by its parameters}}
	if r.Method == http.MethodDelete {
		os.Exit(3) // Noncompliant {{"os.Exit" ends the whole process for one request: all others are cut off, no "recover" stops that}} [[likely]]
//		^^^^^^^^^^
	}
}

// On a goroutine of its own it is no longer the request's.
func elsewhere(w http.ResponseWriter, r *http.Request) {
	go func() { log.Fatal(errors.New("elsewhere")) }()
}

// What is done once belongs to start-up.
func lazily(w http.ResponseWriter, r *http.Request) {
	load()
}

var once sync.Once

func load() {
	once.Do(func() {
		if err := os.Chdir("/"); err != nil {
			log.Fatal(err)
		}
	})
}

// The test's own goroutine ends by it, no process.
func inTest(t *testing.T) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet {
			t.Error(r.Method)
		}
	}
}

// What start-up has done is done again: somebody may have meant it.
func main() {
	begin := func() {
		if err := os.Chdir("/"); err != nil {
			os.Exit(1)
//			^^^^^^^> 2 {{"os.Exit" is called here}}
		}
	}
	begin()
	http.HandleFunc("/resume", func(w http.ResponseWriter, r *http.Request) {
//	                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		begin() // Noncompliant {{"os.Exit" through "begin" ends the whole process for one request: all others are cut off, no "recover" stops that}} [[likely]]
//		^^^^^^^
	})
}
