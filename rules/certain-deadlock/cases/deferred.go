// Deferred calls run in reverse order: one that locks before the unlock.
package cases

import "sync"

type session struct {
	mu    sync.Mutex
	items map[string]int
	log   []string
}

func (s *session) size() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.items)
}

// doc:deferred
func (s *session) reset() {
	s.mu.Lock()
//	^^^^^^^^^ path1 1 {{"s.mu" is locked here}}
	defer s.mu.Unlock()
	defer s.report() // Noncompliant {{"report" runs before the deferred unlock of "s.mu" and locks it: this goroutine blocks forever}} [[path=path1]]
//	      ^^^^^^^^^^
	s.items = nil
}

func (s *session) report() {
	s.mu.Lock()
//	^^^^^^^^^ path1 2 {{it is locked again here}}
	defer s.mu.Unlock()
	s.log = append(s.log, "reset")
}

// doc:

func (s *session) literal() {
	s.mu.Lock()
//	^^^^^^^^^ path2 1 {{"s.mu" is locked here}}
	defer s.mu.Unlock()
	defer func() {
		if s.items != nil {
			s.mu.Lock() // Noncompliant {{"s.mu" is locked already (line 38): this goroutine blocks forever}} [[path=path2]]
//			^^^^^^^^^^^
			s.items = nil
			s.mu.Unlock()
		}
	}()
}

// The unlock comes first.
func (s *session) right() {
	defer s.report()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items = nil
}

func (s *session) unlocked() {
	s.mu.Lock()
	defer s.report()
	s.items = nil
	s.mu.Unlock()
}
