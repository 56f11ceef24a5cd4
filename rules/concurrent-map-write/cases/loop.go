// Goroutines that a loop starts have one map.
package cases

import "sync"

func size(name string) int { return len(name) }

func sizes(names []string) map[string]int {
	found := map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
//		   ^^^^^^ loop 1 {{started here}}
			defer wg.Done()
			found[name] = size(name) // Noncompliant {{"found" is written concurrently by the goroutines of a loop, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[path=loop]]
//			^^^^^^^^^^^
		}()
	}
	wg.Wait()
	return found
}

type cache struct {
	mu   sync.Mutex
	rows map[string]int
	safe map[string]int
}

func (c *cache) load(name string) {
	c.rows[name] = size(name) // Noncompliant {{"c.rows" is written concurrently by the goroutines of a loop, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[path=method]]
//	^^^^^^^^^^^^
	c.mu.Lock()
	c.safe[name] = size(name)
	c.mu.Unlock()
}

func (c *cache) warm(names []string) {
	for i := 0; i < len(names); i++ {
		go c.load(names[i])
//		   ^^^^^^ method 1 {{started here}}
	}
}

func group(names []string) {
	found := map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Go(func() {
//		      ^^^^^^ group 1 {{started here}}
			found[name] = size(name) // Noncompliant {{"found" is written concurrently by the goroutines of a loop, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[path=group]]
//			^^^^^^^^^^^
		})
	}
	wg.Wait()
}

func oneByOne(names []string) map[string]int {
	found := map[string]int{}
	for _, name := range names {
		done := make(chan struct{})
		go func() {
			defer close(done)
			found[name] = size(name)
		}()
		<-done
	}
	return found
}

func oneMapEach(names []string) {
	for _, name := range names {
		found := map[string]int{}
		go func() {
			found[name] = size(name)
			println(len(found))
		}()
	}
}

func onlyFirst(names []string) {
	found := map[string]int{}
	for _, name := range names {
		if name != "" {
			go func() { found[name] = size(name) }()
			break
		}
	}
}

func guarded(names []string) {
	found := map[string]int{}
	var mu sync.Mutex
	for _, name := range names {
		go func() {
			n := size(name)
			mu.Lock()
			defer mu.Unlock()
			found[name] = n
		}()
	}
}

func owner(names []string) {
	found := map[string]int{}
	turn := make(chan struct{}, 1)
	for _, name := range names {
		go func() {
			turn <- struct{}{}
			found[name] = size(name)
			<-turn
		}()
	}
}

func drained(names []string) {
	found := map[string]int{}
	for _, name := range names {
		sizes := make(chan int)
		go func() {
			defer close(sizes)
			found[name] = size(name)
			sizes <- found[name]
		}()
		for each := range sizes {
			println(each)
		}
	}
}

func events(names <-chan string) {
	found := map[string]int{}
	for name := range names {
		go func() { found[name] = size(name) }()
	}
}

func elements(names []string) []int {
	found := make([]int, len(names))
	for i, name := range names {
		go func() { found[i] = size(name) }()
	}
	return found
}

// Each has a map of its own.
func fill(caches []*cache) {
	for _, c := range caches {
		go c.load("first")
	}
}
