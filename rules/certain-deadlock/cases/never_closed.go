// A loop waits for values behind the last one.
package cases

import "sync"

// doc:open
func sum(parts [][]int) int {
	sums := make(chan int)
//	^^^^^^^^^^^^^^^^^^^^^^ path1 1 {{made here}}
	for _, part := range parts {
		go func() { sums <- len(part) }()
	}
	total := 0
	for each := range sums { // Noncompliant {{nobody closes "sums": this loop waits forever for one more value}} [[path=path1]]
//	                  ^^^^
		total += each
	}
	return total
}

// doc:

// Somebody closes it, or the loop is left.
func closed(parts [][]int) int {
	sums := make(chan int)
	var wg sync.WaitGroup
	for _, part := range parts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sums <- len(part)
		}()
	}
	go func() {
		wg.Wait()
		close(sums)
	}()
	total := 0
	for each := range sums {
		total += each
	}
	return total
}

func left(parts [][]int) int {
	sums := make(chan int, len(parts))
	for _, part := range parts {
		go func() { sums <- len(part) }()
	}
	n := 0
	for range sums {
		if n++; n == len(parts) {
			break
		}
	}
	return n
}

// As long as there is something to do.
func endless(next func() int, use func(int)) {
	values := make(chan int)
	go func() {
		for {
			values <- next()
		}
	}()
	for value := range values {
		use(value)
	}
}

func chained(in <-chan int, use func(int)) {
	values := make(chan int)
	go func() {
		for value := range in {
			values <- 2 * value
		}
	}()
	for value := range values {
		use(value)
	}
}

// Who calls back may do so at any time.
func called(register func(func(int)), use func(int)) {
	values := make(chan int)
	register(func(value int) { values <- value })
	for value := range values {
		use(value)
	}
}

func worker(run func(int)) {
	jobs := make(chan int)
	go func() {
		for job := range jobs {
			run(job)
		}
	}()
	jobs <- 1
}
