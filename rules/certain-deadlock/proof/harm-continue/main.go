// A loop that goes on to its next iteration with the mutex locked.
package main

import (
	"fmt"
	"sync"
)

type proxy struct {
	mu    sync.Mutex
	conns map[string]int
}

func (p *proxy) add(keys []string) {
	for _, key := range keys {
		p.mu.Lock()
		if _, isKnown := p.conns[key]; isKnown {
			continue
		}
		p.conns[key] = len(p.conns)
		p.mu.Unlock()
	}
}

func main() {
	p := &proxy{conns: map[string]int{}}
	p.add([]string{"a", "a", "b"})
	fmt.Println(len(p.conns))
}
