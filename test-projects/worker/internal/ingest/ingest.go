// Package ingest reads measurements from files, and hands them on in batches.
package ingest

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strconv"
	"strings"
)

// Measurement is one line of a file.
type Measurement struct {
	Sensor string
	Value  float64
}

// Source hands measurements on.
type Source struct {
	lines chan Measurement
}

// Open begins to read a file. A file that can't be read is told as an error.
func Open(name string) (s *Source, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("ingest: %v", r)
		}
	}()
	s = &Source{lines: make(chan Measurement, 64)}
	go s.read(name)
	return s, nil
}

// Next returns the next measurement; false behind the last one.
func (s *Source) Next() (Measurement, bool) {
	m, ok := <-s.lines
	return m, ok
}

func (s *Source) read(name string) {
	f, err := os.Open(name)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	defer close(s.lines)
	scanner := bufio.NewScanner(f)
	for scanner.Scan() {
		if m, err := parse(scanner.Text()); err == nil {
			s.lines <- m
		}
	}
}

func parse(line string) (Measurement, error) {
	sensor, value, ok := strings.Cut(line, " ")
	if !ok {
		return Measurement{}, errors.New("no value")
	}
	number, err := strconv.ParseFloat(value, 64)
	return Measurement{Sensor: sensor, Value: number}, err
}

// Each hands every measurement of a stream to a function, which runs on a goroutine of its own and
// may panic.
func Each(in io.Reader, use func(Measurement)) error {
	batch := make(chan Measurement)
	failed := make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				failed <- fmt.Errorf("ingest: %v", r)
			}
		}()
		for m := range batch {
			if m.Sensor == "" {
				panic("a measurement without a sensor")
			}
			use(m)
		}
		failed <- nil
	}()
	scanner := bufio.NewScanner(in)
	for scanner.Scan() {
		m, err := parse(scanner.Text())
		if err != nil {
			log.Print(err)
			continue
		}
		select {
		case batch <- m:
		case err := <-failed:
			return err
		}
	}
	close(batch)
	return <-failed
}

// Warm reads a file ahead, so that others find it in the cache. It is no loss if that fails.
func Warm(name string, use func([]byte)) {
	content, err := os.ReadFile(name)
	if err != nil {
		return
	}
	use(content)
	defer survive("warm")
}

// Count counts the lines of a file as far as they can be read.
func Count(name string, isWanted func(string) bool) (n int) {
	defer survive("count")
	content, err := os.ReadFile(name)
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(content)) {
		if isWanted(line) {
			n++
		}
	}
	return n
}

func survive(what string) {
	if r := recover(); r != nil {
		log.Printf("%s: %v", what, r)
	}
}
