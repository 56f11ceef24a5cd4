package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"os/signal"

	"example.com/unknown/lifecycle"
	"example.com/unknown/server"
)

func main() {
	if len(os.Args) > 2 {
		closed()
		return
	} else if len(os.Args) > 1 {
		other()
		return
	}
	srv := &http.Server{}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		_ = srv.Shutdown(context.Background())
		lifecycle.Ended()
	}()
	log.Print(srv.ListenAndServe())
	lifecycle.Leave()
}

// Nobody knows when its Serve returns.
func other() {
	srv := server.New()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		_ = srv.Shutdown(context.Background())
	}()
	log.Fatal(srv.ListenAndServe())
}

// The channel tells whoever has it.
func closed() {
	srv := &http.Server{}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	done := make(chan struct{})
	lifecycle.Keep(done)
	go func() {
		<-stop
		_ = srv.Shutdown(context.Background())
		close(done)
	}()
	log.Print(srv.ListenAndServe())
	lifecycle.Leave()
}
