// What a package that is not at hand has for a mutex is not known.
package cases

import "example.com/locks"

type store struct{ mu locks.Mutex }

func (s *store) twice() {
	s.mu.Lock()
	s.mu.Lock()
}
