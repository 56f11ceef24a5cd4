// Command astdump says how go/parser reads Go files, for comparison with our own parser.
//
// It takes file names on standard input, one a line, and prints one line for each, in the same
// order, with fields separated by tabs:
//
//	path  ok  true|false  count:hash ...
//	path  no  line  column  message
//
// The third field of an accepted file tells whether ast.IsGenerated says so. Then comes a pair for
// each kind of [kinds]: how many nodes there are, and a hash over their sorted positions. With -list
// the positions themselves are printed below, "kind line:column-line:column", columns in bytes.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"runtime"
)

func main() {
	log.SetFlags(0)
	list := flag.Bool("list", false, "print every position")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	for report := range inOrder(paths(), *list) {
		fmt.Fprint(out, report)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

func paths() []string {
	var found []string
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		found = append(found, lines.Text())
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	return found
}

// inOrder reports on all files, some at the same time, and hands the reports on in order.
func inOrder(files []string, list bool) <-chan string {
	slots := make(chan chan string, 4*runtime.GOMAXPROCS(0))
	out := make(chan string)
	go func() {
		for _, file := range files {
			slot := make(chan string, 1)
			slots <- slot
			go func() { slot <- report(file, list) }()
		}
		close(slots)
	}()
	go func() {
		for slot := range slots {
			out <- <-slot
		}
		close(out)
	}()
	return out
}
