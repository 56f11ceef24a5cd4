// A channel, or a group, is waited for before anybody else has it.
package cases

import "sync"

// doc:early
func ask(question string, answer func(string) string) string {
	questions := make(chan string)
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ path1 1 {{made here, and nobody else has it yet}}
	answers := make(chan string)
	questions <- question // Noncompliant {{nobody else has "questions" yet, which is unbuffered: this send blocks forever}} [[path=path1]]
//	^^^^^^^^^^^^^^^^^^^^^
	go func() {
		answers <- answer(<-questions)
	}()
	return <-answers
}

// doc:

func receives(run func() int) int {
	results := make(chan int)
//	^^^^^^^^^^^^^^^^^^^^^^^^^ path2 1 {{made here, and nobody else has it yet}}
	first := <-results // Noncompliant {{nobody else has "results" yet: this receive blocks forever}} [[path=path2]]
//	         ^^^^^^^^^
	go func() { results <- run() }()
	return first
}

func full(run func(chan int)) {
	values := make(chan int, 1)
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^ path3 1 {{made here, with a buffer of 1}}
	values <- 1
	values <- 2 // Noncompliant {{the buffer of "values" is full, and nobody else has it yet: this send blocks forever}} [[path=path3]]
//	^^^^^^^^^^^
	run(values)
}

func waits(run func()) {
	var wg sync.WaitGroup
//	    ^^^^^^^^^^^^^^^^^ path4 1 {{made here, and nobody else has it yet}}
	wg.Add(1)
	wg.Wait() // Noncompliant {{the caller of "wg.Done" is started only after this: "Wait" blocks forever}} [[path=path4]]
//	^^^^^^^^^
	go func() {
		defer wg.Done()
		run()
	}()
}

func rounds(all []string, run func(string)) {
	for _, each := range all {
		names := make(chan string)
//		^^^^^^^^^^^^^^^^^^^^^^^^^^ path5 1 {{made here, and nobody else has it yet}}
		names <- each // Noncompliant {{nobody else has "names" yet, which is unbuffered: this send blocks forever}} [[path=path5]]
//		^^^^^^^^^^^^^
		go func() { run(<-names) }()
	}
}

// Somebody has it.
func right(question string, answer func(string) string) string {
	questions := make(chan string)
	answers := make(chan string, 1)
	go func() {
		answers <- answer(<-questions)
	}()
	questions <- question
	answers <- question
	return <-answers
}

func handed(run func(chan int)) int {
	values := make(chan int)
	run(values)
	values <- 1
	return <-values
}

func roundsRight(all []string, run func(string)) {
	var before chan string
	for _, each := range all {
		names := make(chan string)
		if before != nil {
			close(before)
		}
		before = names
		go func() { run(<-names) }()
		names <- each
	}
}

func room() int {
	values := make(chan int, 2)
	values <- 1
	values <- 2
	sum := <-values
	values <- 3
	return sum + <-values
}

func closed() int {
	values := make(chan int)
	close(values)
	return <-values
}

func counted(run func()) {
	var wg sync.WaitGroup
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		run()
	}()
	wg.Wait()
}

func none(n int) {
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Done()
	wg.Wait()
}

// What is deferred runs when the function ends.
func later(run func() int) int {
	results := make(chan int)
	defer close(results)
	go func() { results <- run() }()
	return <-results
}
