package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync"
)

var shared = &http.Server{Addr: ":8081"}

func main() {
	var err error
	switch os.Args[1] {
	case "fatal":
		fatal()
	case "failed":
		failed()
	case "run":
		err = run()
	case "shared":
		err = ofPackage()
	case "field":
		err = (&app{server: &http.Server{}}).run()
	case "embedded":
		embedded()
	case "branches":
		err = branches(len(os.Args) > 2)
	case "forgotten":
		forgotten()
	case "helpers":
		helpers()
	case "context":
		err = atEnd()
	case "tidy":
		tidy(os.Stdout)
	case "assigned":
		err = assigned(len(os.Args) > 2)
	}
	if err == nil {
		return
//		^^^^^^ run 3 {{"main" returns: the process ends}}
//		^^^^^^ shared 3 {{"main" returns: the process ends}}
//		^^^^^^ field 4 {{"main" returns: the process ends}}
//		^^^^^^ embedded 3 {{"main" returns: the process ends}}
//		^^^^^^ branches 3 {{"main" returns: the process ends}}
//		^^^^^^ forgotten 3 {{"main" returns: the process ends}}
//		^^^^^^ helpers 3 {{"main" returns: the process ends}}
//		^^^^^^ context 3 {{"main" returns: the process ends}}
//		^^^^^^ tidy 3 {{"main" returns: the process ends}}
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func interrupt() <-chan os.Signal {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	return c
}

func fatal() {
	srv := http.Server{Addr: ":8080"}
	go func() {
//	   ^^^^^^ fatal 1 {{started here}}
		<-interrupt()
		srv.Shutdown(context.Background())
//		^^^^^^^^^^^^ fatal 2 {{waits here for the requests, but nothing waits for this}}
	}()
	log.Fatal(srv.ListenAndServe()) // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=fatal]]
//	          ^^^^^^^^^^^^^^^^^^^^
//	^^^^^^^^^ fatal 3 {{the process ends here}}
}

// What serves always returns an error: here also when all is well.
func failed() {
	srv := &http.Server{Addr: ":8080"}
	go func() {
//	   ^^^^^^ failed 1 {{started here}}
		<-interrupt()
		srv.Shutdown(context.Background())
//		^^^^^^^^^^^^ failed 2 {{waits here for the requests, but nothing waits for this}}
	}()
	if err := srv.ListenAndServeTLS("cert.pem", "key.pem"); err != nil { // Noncompliant {{"ListenAndServeTLS" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=failed]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		log.Println(err)
		os.Exit(1)
//		^^^^^^^ failed 3 {{the process ends here}}
	}
}

func run() error {
	srv := &http.Server{Addr: ":8080"}
	stop := interrupt()
	go shutDown(srv, stop)
//	   ^^^^^^^^ run 1 {{started here}}
	listener, err := net.Listen("tcp", srv.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	if err := srv.Serve(listener); err != http.ErrServerClosed { // Noncompliant {{"Serve" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=run]]
//	          ^^^^^^^^^^^^^^^^^^^
		return err
	}
	return nil
}

func shutDown(srv *http.Server, stop <-chan os.Signal) {
	sig := <-stop
	slog.Info("stopping", "signal", sig)
	if err := srv.Shutdown(context.Background()); err != nil {
//	          ^^^^^^^^^^^^ run 2 {{waits here for the requests, but nothing waits for this}}
		slog.Error("not stopped", "error", err)
	}
}

func ofPackage() error {
	go func() {
//	   ^^^^^^ shared 1 {{started here}}
		<-interrupt()
		_ = shared.Shutdown(context.Background())
//		    ^^^^^^^^^^^^^^^ shared 2 {{waits here for the requests, but nothing waits for this}}
	}()
	return shared.ListenAndServe() // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=shared]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^
}

type app struct {
	server *http.Server
}

func (a *app) stop() { _ = a.server.Shutdown(context.Background()) }
//                         ^^^^^^^^^^^^^^^^^ field 3 {{waits here for the requests, but nothing waits for this}}

func (a *app) run() error {
	go func() {
//	   ^^^^^^ field 1 {{started here}}
		<-interrupt()
		a.stop()
//		^^^^^^ field 2 {{called here}}
	}()
	return a.server.ListenAndServe() // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=field]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^
}

type site struct{ *http.Server }

func embedded() {
	s := site{&http.Server{}}
	go func() {
//	   ^^^^^^ embedded 1 {{started here}}
		<-interrupt()
		_ = s.Shutdown(context.Background())
//		    ^^^^^^^^^^ embedded 2 {{waits here for the requests, but nothing waits for this}}
	}()
	_ = s.ListenAndServe() // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=embedded]]
//	    ^^^^^^^^^^^^^^^^^^
}

func branches(secure bool) (err error) {
	srv := &http.Server{}
	go func() {
//	   ^^^^^^ branches 1 {{started here}}
		<-interrupt()
		_ = srv.Shutdown(context.Background())
//		    ^^^^^^^^^^^^ branches 2 {{waits here for the requests, but nothing waits for this}}
	}()
	if secure {
		err = srv.ListenAndServeTLS("cert.pem", "key.pem") // Noncompliant {{"ListenAndServeTLS" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown" (and 1 more place)}} [[path=branches]]
//		      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	} else {
		err = srv.ListenAndServe()
//		      ^^^^^^^^^^^^^^^^^^ branches also {{this returns then, too}}
	}
	if err == http.ErrServerClosed {
		return nil
	}
	return fmt.Errorf("serve: %w", err)
}

// The goroutine tells that it is done, and nobody listens.
func forgotten() {
	var group sync.WaitGroup
	srv := &http.Server{}
	group.Add(1)
	go func() {
//	   ^^^^^^ forgotten 1 {{started here}}
		defer group.Done()
		<-interrupt()
		_ = srv.Shutdown(context.Background())
//		    ^^^^^^^^^^^^ forgotten 2 {{waits here for the requests, but nothing waits for this}}
	}()
	_ = srv.ListenAndServe() // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=forgotten]]
//	    ^^^^^^^^^^^^^^^^^^^^
	log.Print("bye")
}

func helpers() {
	srv := &http.Server{}
	start(srv)
	listen(srv)
}

func start(srv *http.Server) {
	go func() {
//	   ^^^^^^ helpers 1 {{started here}}
		<-interrupt()
		_ = srv.Shutdown(context.Background())
//		    ^^^^^^^^^^^^ helpers 2 {{waits here for the requests, but nothing waits for this}}
	}()
}

func listen(srv *http.Server) {
	log.Println(srv.ListenAndServe()) // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=helpers]]
//	            ^^^^^^^^^^^^^^^^^^^^
}

func atEnd() error {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt)
	defer cancel()
	srv := &http.Server{}
	context.AfterFunc(ctx, func() {
//	                       ^^^^^^ context 1 {{started here}}
		_ = srv.Shutdown(context.Background())
//		    ^^^^^^^^^^^^ context 2 {{waits here for the requests, but nothing waits for this}}
	})
	return srv.ListenAndServe() // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=context]]
//	       ^^^^^^^^^^^^^^^^^^^^
}

// What is tidied up at last waits for no request.
func tidy(log io.WriteCloser) {
	srv := &http.Server{}
	defer log.Close()
	defer func() {
		fmt.Fprintln(log, "bye")
		_ = os.Remove("server.pid")
	}()
	go func() {
//	   ^^^^^^ tidy 1 {{started here}}
		<-interrupt()
		_ = srv.Shutdown(context.Background())
//		    ^^^^^^^^^^^^ tidy 2 {{waits here for the requests, but nothing waits for this}}
	}()
	_ = srv.ListenAndServe() // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}} [[path=tidy]]
//	    ^^^^^^^^^^^^^^^^^^^^
}

// A limit: which of two values a variable has nobody follows.
func assigned(quick bool) error {
	var srv *http.Server
	if quick {
		srv = &http.Server{ReadTimeout: 1}
	} else {
		srv = &http.Server{}
	}
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	return srv.ListenAndServe()
}
