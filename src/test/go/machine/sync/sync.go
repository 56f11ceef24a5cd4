// Package sync has the types of the real one for a program with one goroutine:
// who would wait for ever ends the run.
package sync

import "goboundaries.org/machine/record"

type Locker interface {
	Lock()
	Unlock()
}

type Mutex struct{ isLocked bool }

func (m *Mutex) Lock() {
	_ = m.isLocked
	record.Event("L")
	if m.isLocked {
		record.End("blocked")
	}
	m.isLocked = true
}

func (m *Mutex) TryLock() bool {
	if m.isLocked {
		record.Event("N")
		return false
	}
	record.Event("Y")
	m.isLocked = true
	return true
}

func (m *Mutex) Unlock() {
	_ = m.isLocked
	record.Event("U")
	if !m.isLocked {
		record.End("fatal")
	}
	m.isLocked = false
}

type RWMutex struct {
	w       Mutex
	readers int
}

func (rw *RWMutex) Lock() {
	if rw.readers > 0 {
		record.Event("L")
		record.End("blocked")
	}
	rw.w.Lock()
}

func (rw *RWMutex) TryLock() bool {
	if rw.readers > 0 {
		record.Event("N")
		return false
	}
	return rw.w.TryLock()
}

func (rw *RWMutex) Unlock() { rw.w.Unlock() }

func (rw *RWMutex) RLock() {
	_ = rw.readers
	record.Event("R")
	if rw.w.isLocked {
		record.End("blocked")
	}
	rw.readers++
}

func (rw *RWMutex) RUnlock() {
	_ = rw.readers
	record.Event("u")
	if rw.readers == 0 {
		record.End("fatal")
	}
	rw.readers--
}

type Once struct{ isRunning, isDone bool }

func (o *Once) Do(f func()) {
	_ = o.isDone
	record.Event("O")
	if o.isDone {
		return
	}
	if o.isRunning {
		record.End("blocked")
	}
	o.isRunning = true
	defer func() { o.isDone, o.isRunning = true, false }()
	f()
}
