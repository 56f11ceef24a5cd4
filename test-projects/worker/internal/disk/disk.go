// Package disk watches how much room there is for thumbnails.
package disk

import (
	"errors"
	"sync"
	"time"
)

// ErrFull tells that there is no room left.
var ErrFull = errors.New("disk is full")

// Guard asks for the free room now and then.
type Guard struct {
	free func() (int64, error)

	wg      sync.WaitGroup
	once    sync.Once
	stopped chan struct{}
	full    chan error
}

// Watch begins to ask.
func Watch(free func() (int64, error), every time.Duration) *Guard {
	g := &Guard{free: free, stopped: make(chan struct{}), full: make(chan error)}
	g.wg.Add(1)
	go g.run(every)
	return g
}

func (g *Guard) run(every time.Duration) {
	defer g.wg.Done()
	for {
		room, err := g.free()
		if err != nil {
			// nobody can ask any more, and Stop waits for this goroutine
			g.Stop()
			return
		}
		if room == 0 {
			// told to nobody
			g.full <- ErrFull
		}
		select {
		case <-g.stopped:
			return
		case <-time.After(every):
		}
	}
}

// Stop ends the watch, and returns when nobody asks any more.
func (g *Guard) Stop() {
	g.once.Do(func() { close(g.stopped) })
	g.wg.Wait()
}

// Sizes asks for the room on several disks at once.
func Sizes(disks []func() int64) int64 {
	sizes := make(chan int64)
	var wg sync.WaitGroup
	for _, size := range disks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sizes <- size()
		}()
	}
	go func() {
		wg.Wait()
		close(sizes)
	}()
	var sum int64
	for size := range sizes {
		sum += size
	}
	return sum
}
