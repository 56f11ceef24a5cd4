// A goroutine stops what waits for it.
package main

import "sync"

type monitor struct{ wg sync.WaitGroup }

func (m *monitor) stop() { m.wg.Wait() }

func main() {
	m := &monitor{}
	m.wg.Add(1)
	go func() {
		defer m.wg.Done()
		m.stop()
	}()
	m.stop()
}
