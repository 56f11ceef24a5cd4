// Command machine runs the random programs of functions.go and prints what they
// did: "program seed events", how it ended last.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"goboundaries.org/machine/record"
)

const runs = 40

func at(number int) { record.Ask("at", number, 1) }

func b(number int) bool { return record.Ask("b", number, 2) == 1 }

func n(number int) int { return record.Ask("n", number, 3) }

func ch(number int) chan bool {
	if record.Ask("ch", number, 2) == 0 {
		return nil
	}
	closed := make(chan bool)
	close(closed)
	return closed
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for number, program := range programs {
		for run := range runs {
			reset()
			seed := run*7919 + number
			fmt.Fprintln(out, number, seed, strings.Join(record.Run(program, seed), " "))
		}
	}
}
