// Package meter counts what tasks have done, and tells observers of it.
package meter

import (
	"log"
	"sync"
)

// Observer is told each new count.
type Observer func(name string, count int)

// Meter counts.
type Meter struct {
	mu        sync.Mutex
	counts    map[string]int
	observers []Observer
}

// New returns a meter that has counted nothing.
func New() *Meter {
	return &Meter{counts: map[string]int{}}
}

// Observe adds an observer.
func (m *Meter) Observe(observer Observer) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.observers = append(m.observers, observer)
}

// Add counts one more. An observer that panics doesn't keep the task from its work.
func (m *Meter) Add(name string) {
	defer logged(name)
	m.mu.Lock()
	m.counts[name]++
	for _, observer := range m.observers {
		observer(name, m.counts[name])
	}
	m.mu.Unlock()
}

// Count returns how often a name was counted.
func (m *Meter) Count(name string) int {
	defer logged(name)
	m.mu.Lock()
	count := m.counts[name]
	m.mu.Unlock()
	return count
}

func logged(name string) {
	if cause := recover(); cause != nil {
		log.Printf("meter %s: %v", name, cause)
	}
}
