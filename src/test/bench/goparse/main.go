// Command goparse measures go/parser: CPU seconds to parse, with comments, all Go files below a
// folder that were read into memory before. One line a pass; run it with GOMAXPROCS=1.
package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: goparse FOLDER PASSES")
	}
	texts := read(os.Args[1])
	passes, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	for range passes {
		start := cpu()
		errors := 0
		for _, text := range texts {
			// an error is part of the work: some files are broken on purpose
			if _, err := parser.ParseFile(token.NewFileSet(), "x.go", text, parser.ParseComments|parser.SkipObjectResolution); err != nil {
				errors++
			}
		}
		fmt.Printf("cpu=%.3f files=%d errors=%d\n", cpu()-start, len(texts), errors)
	}
}

func read(root string) [][]byte {
	var texts [][]byte
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() || !strings.HasSuffix(path, ".go") {
			return err
		}
		text, err := os.ReadFile(path)
		texts = append(texts, text)
		return err
	})
	if err != nil {
		log.Fatal(err)
	}
	return texts
}

// cpu is what this process has used so far, collector included.
func cpu() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return seconds(usage.Utime) + seconds(usage.Stime)
}
