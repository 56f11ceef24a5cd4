// What a package that is not at hand has for a mutex is not known.
package cases

import "example.com/locks"

type state struct{ mu locks.Mutex }

func (s *state) twice() {
	s.mu.Lock()
	s.mu.Unlock()
	s.mu.Unlock()
}
