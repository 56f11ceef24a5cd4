// Command traces runs the generated functions of functions.go on random inputs
// and prints what they did: "function events end", where an event is the number
// of a call (with the answer of a condition), D and the number of a deferred
// call that ran, or R where one recovered; the end is returned, panicked,
// goexited, or aborted after too many events.
package main

import (
	"bufio"
	"fmt"
	"math/rand"
	"os"
	"runtime"
	"strconv"
	"strings"
)

const (
	runs  = 60
	limit = 120
)

var (
	random  *rand.Rand
	events  []string
	aborted bool
	some    = 1
	value   any
	flag    bool
	array   [4]int
)

type abort struct{}

func record(event string) {
	if aborted || len(events) >= limit {
		aborted = true
		panic(abort{})
	}
	events = append(events, event)
}

func t(id int, _ ...int) { record(strconv.Itoa(id)) }

// v is in the range of array, but for one time in 16.
func v(id int) int {
	t(id)
	if random.Intn(16) == 0 {
		return 4
	}
	return random.Intn(4)
}

func c(id int) bool {
	answer := random.Intn(2) == 0
	if answer {
		record(strconv.Itoa(id) + "t")
	} else {
		record(strconv.Itoa(id) + "f")
	}
	return answer
}

func slice(id int) []int { t(id); return array[:random.Intn(3)] }

func count(id int) int { t(id); return random.Intn(3) }

func dict(id int) map[int]int { t(id); return map[int]int{1: 2} }

func text(id int) string { t(id); return "äb"[:2*random.Intn(2)] }

func closed(id int) chan int {
	t(id)
	ch := make(chan int, 1)
	ch <- 1
	close(ch)
	return ch
}

// ready is a channel that can be used, or nil.
func ready(id int) chan int {
	t(id)
	if random.Intn(2) == 0 {
		return nil
	}
	ch := make(chan int, 2)
	ch <- 1
	return ch
}

func pointer(id int) *int {
	t(id)
	if random.Intn(8) == 0 {
		return nil
	}
	return &some
}

func anything(id int) any {
	t(id)
	return []any{1, "a", nil, 1.5}[random.Intn(4)]
}

// sequence may panic or exit before, between and after its elements.
func sequence(id int) func(func() bool) {
	t(id)
	elements := random.Intn(3)
	fault := random.Intn(24)
	return func(yield func() bool) {
		defer func() { some = 1 }()
		for i := 0; i < elements; i++ {
			if fault == i {
				panic("before an element")
			}
			if !yield() {
				if fault > 20 {
					panic("after the last element")
				}
				if fault == 20 {
					runtime.Goexit()
				}
				return
			}
		}
		if fault == 19 {
			runtime.Goexit()
		}
	}
}

func ran(id int, _ int) {
	if !aborted {
		events = append(events, "D"+strconv.Itoa(id))
	}
}

func recovers(id int, _ int) {
	ran(id, 0)
	if !aborted && recover() != nil {
		events = append(events, "R")
	}
}

func goexit() { runtime.Goexit() }

func untraced() bool { return random.Intn(2) == 0 }

func run(function func()) {
	end := "goexited"
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() {
			if recover() != nil {
				end = "panicked"
			}
			if aborted {
				end = "aborted"
			}
		}()
		function()
		end = "returned"
	}()
	<-done
	events = append(events, end)
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for i, function := range functions {
		seen := map[string]bool{}
		for n := range runs {
			random = rand.New(rand.NewSource(int64(i*runs + n)))
			events, aborted = nil, false
			run(function)
			trace := strings.Join(events, " ")
			if !seen[trace] {
				seen[trace] = true
				fmt.Fprintln(out, i, trace)
			}
		}
	}
}
