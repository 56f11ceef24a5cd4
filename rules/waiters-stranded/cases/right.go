// What stays silent: a signal is deferred, somebody else gives it, or nobody waits for it alone.
package cases

import (
	"context"
	"errors"
	"log"
	"os"
	"sync"
	"time"
)

// The guard gives the signal.
func byGuard(tasks []func()) {
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Add(1)
		go func() {
			defer func() {
				if cause := recover(); cause != nil {
					log.Print(cause)
					wg.Done()
				}
			}()
			task()
			wg.Done()
		}()
	}
	wg.Wait()
}

// Without a guard the process dies.
func unguarded(tasks []func()) {
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Add(1)
		go func() {
			task()
			wg.Done()
		}()
	}
	wg.Wait()
}

// The guard ends the process.
func ending(task func()) {
	done := make(chan bool)
	go func() {
		defer func() {
			if cause := recover(); cause != nil {
				log.Print(cause)
				os.Exit(1)
			}
		}()
		task()
		close(done)
	}()
	<-done
}

// Who waits has another way on.
func withTimeout(ctx context.Context, work func() int) (int, error) {
	results := make(chan int, 1)
	go func() {
		defer stop()
		results <- work()
	}()
	select {
	case n := <-results:
		return n, nil
	case <-time.After(time.Second):
		return 0, errors.New("too late")
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func poll(work func(), idle func()) {
	done := make(chan struct{})
	go func() {
		defer stop()
		work()
		close(done)
	}()
	for {
		select {
		case <-done:
			return
		default:
			idle()
		}
	}
}

// Who waits only tells another one, who has a time-out.
func watched(tasks []func()) {
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Add(1)
		go func() {
			defer stop()
			task()
			wg.Done()
		}()
	}
	done := make(chan struct{})
	go func() {
		wg.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(time.Second):
	}
}

// The guard sends instead.
func relayed(work func() error) error {
	results := make(chan error)
	go func() {
		defer func() {
			if cause := recover(); cause != nil {
				results <- errors.New("panicked")
			}
		}()
		results <- work()
	}()
	return <-results
}

// Somebody else closes the channel, too.
func closedElsewhere(ctx context.Context, work func()) {
	done := make(chan struct{})
	var once sync.Once
	finish := func() { once.Do(func() { close(done) }) }
	context.AfterFunc(ctx, finish)
	go func() {
		defer stop()
		work()
		close(done)
	}()
	<-done
}

// Any of several results will do.
func first(works []func() int) int {
	results := make(chan int, len(works))
	for _, work := range works {
		go func() {
			defer stop()
			results <- work()
		}()
	}
	return <-results
}

// The channel goes where nobody follows it.
func handedOn(work func(), watch func(chan struct{})) {
	done := make(chan struct{})
	watch(done)
	go func() {
		defer stop()
		work()
		close(done)
	}()
	<-done
}

// Nobody waits.
func forgotten(work func()) {
	done := make(chan struct{}, 1)
	go func() {
		defer stop()
		work()
		done <- struct{}{}
	}()
}

// Nothing panics before the signal.
func calm(n int) int {
	results := make(chan int)
	go func() {
		defer stop()
		sum := 0
		for i := range n {
			sum += int(int64(i))
		}
		log.Printf("sum %d", sum)
		results <- sum
	}()
	return <-results
}

// The signal comes first.
func early(work func()) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer stop()
		wg.Done()
		work()
	}()
	wg.Wait()
}

// A token is given back by a deferred call, or taken only if there is one.
func tokens(free chan struct{}, work func()) {
	defer stop()
	free <- struct{}{}
	defer func() { <-free }()
	work()
}

func impatient(free chan struct{}, work func()) {
	defer stop()
	select {
	case free <- struct{}{}:
	default:
		return
	}
	work()
	<-free
}

// The guard is that of each task.
func guardedInside(tasks []func()) {
	var wg sync.WaitGroup
	for _, task := range tasks {
		wg.Add(1)
		go func() {
			func() {
				defer stop()
				task()
			}()
			wg.Done()
		}()
	}
	wg.Wait()
}

// stop is a guard of its own.
func stop() {
	if cause := recover(); cause != nil {
		log.Print(cause)
	}
}

// A function of the program that is named like a builtin one.
func shadowed(work func()) {
	done := make(chan struct{})
	close := func(chan struct{}) {}
	go func() {
		defer stop()
		work()
		close(done)
	}()
	<-done
}

// A clean-up is handed over beside the function.
func runWith(work, after func()) {
	go func() {
		defer after()
		defer stop()
		work()
	}()
}

func besides(work func()) {
	done := make(chan struct{})
	var once sync.Once
	finish := func() { once.Do(func() { close(done) }) }
	runWith(func() {
		work()
		finish()
	}, finish)
	<-done
}
