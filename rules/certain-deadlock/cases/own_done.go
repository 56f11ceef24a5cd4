// A goroutine waits for a group that waits for it.
package cases

import "sync"

// doc:own
type monitor struct {
	wg      sync.WaitGroup
	stopped chan struct{}
}

func (m *monitor) Start(check func() error) {
	m.wg.Add(1)
	go func() {
		defer m.wg.Done()
//		      ^^^^^^^^^ path1 1 {{called when it ends}}
		if err := check(); err != nil {
			m.Stop() // Noncompliant {{this goroutine waits for its own "m.wg.Done": it blocks forever}} [[path=path1]]
//			^^^^^^^^
		}
	}()
}

func (m *monitor) Stop() {
	close(m.stopped)
	m.wg.Wait()
//	^^^^^^^^^ path1 2 {{it waits here}}
}

// doc:

func (m *monitor) direct(run func()) {
	m.wg.Add(1)
	go func() {
		defer func() {
//		      ^^^^^^ path2 1 {{called when it ends}}
			println("done")
			m.wg.Done()
		}()
		run()
		m.wg.Wait() // Noncompliant {{this goroutine waits for its own "m.wg.Done": it blocks forever}} [[path=path2]]
//		^^^^^^^^^^^
	}()
}

func (m *monitor) group(run func()) {
	m.wg.Go(func() {
//	^^^^^^^ path3 1 {{started here, and counted}}
		run()
		m.wg.Wait() // Noncompliant {{this goroutine waits for its own "m.wg.Done": it blocks forever}} [[path=path3]]
//		^^^^^^^^^^^
	})
}

func (m *monitor) Direct(run func()) {
	m.direct(run)
	m.group(run)
}

// Close may be told who calls it.
func (m *monitor) Close(wait bool) {
	if wait {
		m.wg.Wait()
//		^^^^^^^^^ path4 2 {{it waits here}}
	}
}

func (m *monitor) run(wait bool) {
	defer m.wg.Done()
//	      ^^^^^^^^^ path4 1 {{called when it ends}}
	m.Close(wait) // Noncompliant {{this goroutine waits for its own "m.wg.Done": it blocks forever}} [[likely;path=path4]]
//	^^^^^^^^^^^^^
}

// No, it is told not to.
func (m *monitor) Run() {
	m.wg.Add(1)
	go func() {
		defer m.wg.Done()
		m.Close(false)
	}()
}

func (m *monitor) Wait() { go m.run(true) }

// Another goroutine waits.
func (m *monitor) Watch(check func() error) {
	m.wg.Add(1)
	go func() {
		defer m.wg.Done()
		if check() != nil {
			go m.Stop()
		}
	}()
}

// Another group.
type session struct {
	readers, writers sync.WaitGroup
	parent           *session
}

func (s *session) Read() {
	s.readers.Add(1)
	go func() {
		defer s.readers.Done()
		s.writers.Wait()
		s.parent.readers.Wait()
	}()
}

func (s *session) Write() {
	s.writers.Add(1)
	s.writers.Done()
}

// It is done already.
func (s *session) barrier() {
	s.readers.Done()
	s.readers.Wait()
}

func (s *session) Barrier() { go s.barrier() }

// A phase ends, and another one begins.
func (s *session) phases() {
	defer s.writers.Done()
	s.writers.Done()
	s.writers.Wait()
	s.writers.Add(1)
}

func (s *session) Phases() { go s.phases() }
