// The unlock runs first.
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
	defer s.report()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.log = nil
}

func main() {
	s := &session{}
	s.reset()
	fmt.Println(s.log)
}
