// Deferred calls run in reverse order: this one before the unlock.
package main

import (
	"fmt"
	"sync"
)

type session struct {
	mu  sync.Mutex
	log []string
}

func (s *session) report() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.log = append(s.log, "reset")
}

func (s *session) reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer s.report()
	s.log = nil
}

func main() {
	s := &session{}
	s.reset()
	fmt.Println(s.log)
}
