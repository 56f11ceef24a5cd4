package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"
)

// doc:bad
func main() {
	srv := &http.Server{Addr: ":8080"}
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		<-interrupted
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := srv.Shutdown(ctx); err != nil {
//		          ^^^^^^^^^^^^> 2 {{waits here for the requests, but nothing waits for this}}
			log.Print(err)
		}
	}()
	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) { // Noncompliant {{"ListenAndServe" returns when "Shutdown" begins, and the process ends: requests are cut off; wait for "Shutdown"}}
//	          ^^^^^^^^^^^^^^^^^^^^
		log.Fatal(err)
	}
	log.Print("stopped")
}
// ^[sc=1;el=+0;ec=1]< 3 {{"main" returns: the process ends}}

// doc:
