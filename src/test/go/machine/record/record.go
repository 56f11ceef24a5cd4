// Package record keeps what a run does, and decides what the program asks.
package record

import "strconv"

// A run is over after so many events.
const longest = 120

var (
	events []string
	state  uint32
	done   chan string
)

// Run runs a program and returns its events, how it ended last.
func Run(program func(), seed int) []string {
	events, state, done = nil, uint32(seed), make(chan string)
	go func() {
		end := "goexited"
		defer func() {
			if recover() != nil {
				end = "panicked"
			}
			done <- end
		}()
		program()
		end = "returned"
	}()
	end := <-done
	return append(events, end)
}

// Event records something.
func Event(event string) {
	if len(events) >= longest {
		End("stopped")
	}
	events = append(events, event)
}

// End ends the run: its goroutine does nothing any more.
func End(how string) {
	done <- how
	select {}
}

// Ask records a question and answers it.
func Ask(name string, number, bound int) int {
	answer := 0
	if bound > 1 {
		state = state*1664525 + 1013904223
		answer = int(state>>16) % bound
	}
	Event(name + strconv.Itoa(number) + "=" + strconv.Itoa(answer))
	return answer
}
