// Another goroutine stops it.
package main

import "sync"

type monitor struct{ wg sync.WaitGroup }

func (m *monitor) stop() { m.wg.Wait() }

func main() {
	m := &monitor{}
	m.wg.Add(1)
	go func() {
		defer m.wg.Done()
		go m.stop()
	}()
	m.stop()
}
