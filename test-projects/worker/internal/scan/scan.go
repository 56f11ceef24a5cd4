// Package scan counts the lines of files, several files at a time.
package scan

import (
	"bytes"
	"log"
	"os"
	"runtime"
	"sync"
)

// Lines returns how many lines files have together; files that can't be read count nothing.
func Lines(names []string) int {
	var (
		reading sync.WaitGroup
		mu      sync.Mutex
		sum     int
	)
	for _, name := range names {
		reading.Add(1)
		go func() {
			text := read(name)
			mu.Lock()
			defer mu.Unlock()
			sum += bytes.Count(text, []byte("\n"))
			reading.Done()
		}()
	}
	reading.Wait()
	return sum
}

// Sizes returns how many bytes files have together.
func Sizes(names []string) int {
	var (
		reading sync.WaitGroup
		mu      sync.Mutex
		sum     int
	)
	for _, name := range names {
		reading.Add(1)
		go func() {
			defer reading.Done()
			text := read(name)
			mu.Lock()
			defer mu.Unlock()
			sum += len(text)
		}()
	}
	reading.Wait()
	return sum
}

// read ends the goroutine of a file that can't be read.
func read(name string) []byte {
	text, err := os.ReadFile(name)
	if err != nil {
		log.Print(err)
		runtime.Goexit()
	}
	return text
}
