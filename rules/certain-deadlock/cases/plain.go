// A method that holds the mutex calls another one that locks it again.
package cases

import "sync"

type queue struct {
	mu    sync.Mutex
	items []string
}

// doc:bad
func (q *queue) Len() int {
	q.mu.Lock()
//	^^^^^^^^^ bad 2 {{it is locked again here}}
	defer q.mu.Unlock()
	return len(q.items)
}

func (q *queue) Drain() []string {
	q.mu.Lock()
//	^^^^^^^^^ bad 1 {{"q.mu" is locked here}}
	defer q.mu.Unlock()
	drained := make([]string, 0, q.Len()) // Noncompliant {{"Len" locks "q.mu", which is locked already (line 20): this goroutine blocks forever}} [[path=bad]]
//	                             ^^^^^^^
	drained = append(drained, q.items...)
	q.items = nil
	return drained
}

// doc:

// doc:good
// size needs the mutex to be held.
func (q *queue) size() int { return len(q.items) }

func (q *queue) DrainAll() []string {
	q.mu.Lock()
	defer q.mu.Unlock()
	drained := make([]string, 0, q.size())
	drained = append(drained, q.items...)
	q.items = nil
	return drained
}

// doc:

func twice(mu *sync.Mutex) {
	mu.Lock()
//	^^^^^^^> 1 {{"mu" is locked here}}
	mu.Lock() // Noncompliant {{"mu" is locked already (line 48): this goroutine blocks forever}}
//	^^^^^^^^^
	mu.Unlock()
}

// doc:meant
func (q *queue) push(item string) {
	q.mu.Lock()
//	^^^^^^^^^> 1 {{"q.mu" is locked here}}
	defer q.mu.Lock() // Noncompliant {{"q.mu" is locked again when the function ends, unlock was meant: this goroutine blocks forever}} [[quickfixes=meant]]
//	      ^^^^^^^^^^^
// fix@meant {{Unlock "q.mu" instead}}
// edit@meant [[sc=13;ec=17]] {{Unlock}}
	q.items = append(q.items, item)
}

// doc:
