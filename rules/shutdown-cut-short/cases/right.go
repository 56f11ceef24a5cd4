package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	flag := ""
	if len(os.Args) > 1 {
		flag = os.Args[1]
	}
	switch flag {
	case "group":
		group()
	case "inGoroutine":
		inGoroutine()
	case "selects":
		selects()
	case "sleeps":
		sleeps()
	case "deferred":
		deferred()
	case "deferredHelper":
		deferredHelper()
	case "again":
		again()
	case "retries":
		retries()
	case "others":
		others()
	case "unknown":
		unknown(func() { time.Sleep(time.Second) })
	case "locked":
		new(locked).run()
	case "flag":
		spin()
	case "handler":
		handler()
	case "later":
		later()
	case "ranges":
		ranges()
	case "sends":
		sends()
	case "once":
		once()
	case "replaced":
		replaced()
	case "noShutdown":
		noShutdown()
	case "closes":
		closes()
	case "result":
		fmt.Println(<-result())
	case "waits":
		if err := caller(); err != nil {
			log.Print(err)
		}
		<-callerDone
	case "goroutine":
		go caller()
		time.Sleep(time.Minute)
	case "condition":
		condition()
	case "interface":
		new(conditional).stopped(finisher{})
	}
}

func interrupt() <-chan os.Signal {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	return c
}

func group() {
	srv := &http.Server{}
	var group sync.WaitGroup
	group.Add(1)
	go func() {
		defer group.Done()
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	if err := srv.ListenAndServe(); err != http.ErrServerClosed {
		log.Fatal(err)
	}
	group.Wait()
}

func inGoroutine() {
	srv := &http.Server{}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Fatal(err)
		}
	}()
	<-interrupt()
	_ = srv.Shutdown(context.Background())
}

func selects() {
	srv := &http.Server{}
	done := make(chan error, 1)
	go func() {
		<-interrupt()
		done <- srv.Shutdown(context.Background())
	}()
	err := srv.ListenAndServe()
	select {
	case err = <-done:
	case <-time.After(5 * time.Second):
	}
	log.Print(err)
}

func sleeps() {
	srv := &http.Server{}
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	_ = srv.ListenAndServe()
	time.Sleep(10 * time.Second)
}

func deferred() {
	srv := &http.Server{}
	done := make(chan struct{})
	defer func() { <-done }()
	go func() {
		defer close(done)
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	_ = srv.ListenAndServe()
}

type lifecycle struct{ done chan struct{} }

func (l *lifecycle) Close() error {
	for range l.done {
	}
	return nil
}

func deferredHelper() {
	srv := &http.Server{}
	l := &lifecycle{make(chan struct{})}
	defer l.Close()
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
		close(l.done)
	}()
	_ = srv.ListenAndServe()
}

// A second Shutdown waits as well as the first.
func again() {
	srv := &http.Server{}
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	_ = srv.ListenAndServe()
	_ = srv.Shutdown(context.Background())
}

func retries() {
	srv := &http.Server{}
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
		os.Exit(0)
	}()
	for {
		log.Print(srv.ListenAndServe())
	}
}

// It is another server that is asked to finish.
func others() {
	public, private := &http.Server{}, &http.Server{}
	go func() { _ = private.ListenAndServe() }()
	go func() {
		<-interrupt()
		_ = private.Shutdown(context.Background())
	}()
	_ = public.ListenAndServe()
}

func unknown(atEnd func()) {
	srv := &http.Server{}
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	_ = srv.ListenAndServe()
	atEnd()
}

type locked struct {
	mu  sync.Mutex
	srv http.Server
}

func (l *locked) run() {
	go func() {
		<-interrupt()
		l.mu.Lock()
		defer l.mu.Unlock()
		_ = l.srv.Shutdown(context.Background())
	}()
	_ = l.srv.ListenAndServe()
	l.mu.Lock()
	log.Print("stopped")
}

func spin() {
	srv := &http.Server{}
	var isDone atomic.Bool
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
		isDone.Store(true)
	}()
	_ = srv.ListenAndServe()
	for !isDone.Load() {
		log.Print("waiting")
	}
}

// A request asks the server to finish: it can't wait for itself.
func handler() {
	srv := &http.Server{}
	http.HandleFunc("/quit", func(http.ResponseWriter, *http.Request) {
		go srv.Shutdown(context.Background())
	})
	_ = srv.ListenAndServe()
}

func later() {
	srv := &http.Server{}
	_ = srv.ListenAndServe()
	go func() { _ = srv.Shutdown(context.Background()) }()
}

func ranges() {
	srv := &http.Server{}
	events := make(chan string)
	go func() {
		defer close(events)
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	_ = srv.ListenAndServe()
	for event := range events {
		log.Print(event)
	}
}

func sends() {
	srv := &http.Server{}
	closed := make(chan struct{})
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
		<-closed
	}()
	_ = srv.ListenAndServe()
	closed <- struct{}{}
}

func once() {
	srv := &http.Server{}
	var once sync.Once
	stop := func() { once.Do(func() { _ = srv.Shutdown(context.Background()) }) }
	go func() {
		<-interrupt()
		stop()
	}()
	_ = srv.ListenAndServe()
	stop()
}

func replaced() {
	srv := &http.Server{}
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	srv = &http.Server{Addr: ":8080"}
	_ = srv.ListenAndServe()
}

func noShutdown() {
	srv := &http.Server{}
	go func() {
		<-interrupt()
		_ = srv.Close()
	}()
	log.Fatal(srv.ListenAndServe())
}

func closes() {
	srv := &http.Server{}
	listener, err := net.Listen("tcp", ":0")
	if err != nil {
		log.Fatal(err)
	}
	go func() {
		<-interrupt()
		_ = listener.Close()
	}()
	log.Fatal(srv.Serve(listener))
}

// Who calls may serve on a goroutine of its own.
func result() <-chan error {
	srv := &http.Server{}
	failed := make(chan error, 1)
	go func() { failed <- srv.ListenAndServe() }()
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	return failed
}

var callerDone = make(chan struct{})

func caller() error {
	srv := &http.Server{}
	go func() {
		defer close(callerDone)
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	return srv.ListenAndServe()
}

// Nobody is known to call it.
func Uncalled() error {
	srv := &http.Server{}
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	return srv.ListenAndServe()
}

func condition() {
	srv := &http.Server{}
	done := make(chan struct{})
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
		close(done)
	}()
	if err := srv.ListenAndServe(); err == http.ErrServerClosed {
		<-done
	}
}

type ender interface{ Finally() }

type finisher struct{}

func (finisher) Finally() { time.Sleep(time.Second) }

type conditional struct{}

func (*conditional) stopped(end ender) {
	srv := &http.Server{}
	go func() {
		<-interrupt()
		_ = srv.Shutdown(context.Background())
	}()
	_ = srv.ListenAndServe()
	end.Finally()
}
