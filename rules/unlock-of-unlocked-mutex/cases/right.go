// Two unlocks, each of them right.
package cases

import "sync"

type store struct {
	mu   sync.Mutex
	n    int
	hook func()
}

func (s *store) around() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mu.Unlock()
	s.hook()
	s.mu.Lock()
}

func (s *store) lock() { s.mu.Lock() }

func (s *store) aroundHelper() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mu.Unlock()
	s.lock()
}

// A function value may lock it again.
func (s *store) aroundValue() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mu.Unlock()
	s.hook()
}

func (s *store) flagged(early bool) {
	s.mu.Lock()
	locked := true
	defer func() {
		if locked {
			s.mu.Unlock()
		}
	}()
	if early {
		s.mu.Unlock()
		locked = false
	}
}

// It unlocks for its caller.
func (s *store) forCaller() {
	s.mu.Unlock()
	s.n++
	s.mu.Lock()
}

func (s *store) dies(early bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if early {
		s.mu.Unlock()
		s.mu.Lock()
	}
}

func two(a, b *store) {
	a.mu.Lock()
	b.mu.Lock()
	a.mu.Unlock()
	b.mu.Unlock()
}

func elements(all []*store) {
	for _, each := range all {
		each.mu.Lock()
	}
	for _, each := range all {
		each.mu.Unlock()
	}
}

func (s *store) rounds(n int) {
	s.mu.Lock()
	for i := 0; i < n; i++ {
		s.mu.Unlock()
		s.n++
		s.mu.Lock()
	}
	s.mu.Unlock()
}

func (s *store) replaced() {
	s.mu.Lock()
	s.mu.Unlock()
	*s = store{}
	s.mu.Lock()
	s.mu.Unlock()
}

// Two goroutines take turns.
type turns struct {
	mu   sync.Mutex
	next chan int
}

func (t *turns) run() {
	t.mu.Lock()
	t.mu.Unlock()
	go func() {
		t.mu.Lock()
		t.next <- 1
	}()
	<-t.next
	t.mu.Unlock()
}
