// What stays silent: nobody waits, or the signal comes whatever happens.
package cases

import (
	"net/http"
	"runtime"
	"sync"
	"time"
)

// A goroutine of its own.
func alone(work func() bool) {
	go func() {
		if !work() {
			runtime.Goexit()
		}
	}()
}

// The group counts the goroutine itself.
func counted(work func() bool) {
	var wg sync.WaitGroup
	wg.Go(func() {
		if !work() {
			runtime.Goexit()
		}
	})
	wg.Wait()
}

// The signal comes first.
func early(work func() bool) {
	done := make(chan struct{})
	go func() {
		ok := work()
		close(done)
		if !ok {
			runtime.Goexit()
		}
	}()
	<-done
}

// The helper gives the signal before it ends the goroutine.
func withCleanup(work func() bool) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		if !work() {
			wg.Done()
			runtime.Goexit()
		}
		wg.Done()
	}()
	wg.Wait()
}

// Who waits has another way on.
func impatient(work func() bool) bool {
	done := make(chan bool, 1)
	go func() {
		if !work() {
			runtime.Goexit()
		}
		done <- true
	}()
	select {
	case <-done:
		return true
	case <-time.After(time.Second):
		return false
	}
}

// Another rule reports handlers.
func register(work func() bool) {
	http.HandleFunc("/", func(http.ResponseWriter, *http.Request) {
		var wg sync.WaitGroup
		wg.Wait()
	})
}

// A return does as well.
func returning(work func() bool) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		work()
		wg.Done()
	}()
	wg.Wait()
}
