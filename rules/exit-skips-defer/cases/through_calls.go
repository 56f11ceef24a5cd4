// Command cases ends in what it calls.
package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"os"
)

// doc:helper
func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
//		^^^^^^^ lock 2 {{"os.Exit" is called here}}
	}
}

func main() {
	lock, err := os.Create("lock")
	check(err)
	defer os.Remove("lock")
//	      ^^^^^^^^^ lock 1 {{deferred here, and skipped}}
	defer lock.Close()
	_, err = fmt.Fprintln(lock, os.Getpid())
	check(err) // Noncompliant {{"os.Exit" through "check" skips the deferred "os.Remove" (line 24): what it would remove remains (and 1 more place)}} [[path=lock]]
//	^^^^^^^^^^
	run()
//	^^^^^ lock also {{this skips it, too}}
}

// doc:

func run() {
	if len(os.Args) > 1 {
		log.Fatal("no arguments, please")
	}
}

// What makes the folder is a helper, and what removes it the function that it returns.
func temporary() (string, func()) {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		die("no folder")
	}
	return dir, func() { os.RemoveAll(dir) }
//	                     ^^^^^^^^^^^^> 2 {{it would clean up here}}
}

func die(text string) {
	fmt.Fprintln(os.Stderr, text)
	os.Exit(1)
//	^^^^^^^> 3 {{"os.Exit" is called here}}
}

func inFolder() {
	dir, remove := temporary()
	defer remove()
//	      ^^^^^^> 1 {{deferred here, and skipped}}
	if err := os.Chdir(dir); err != nil {
		die("no way in") // Noncompliant {{"os.Exit" through "die" skips the deferred "os.RemoveAll(dir)" (line 60): what it would remove remains}}
//		^^^^^^^^^^^^^^^^
	}
}

// A literal that runs at once.
func walked(names []string) {
	dir, err := os.MkdirTemp("", "work")
	check(err)
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	each(names, func(name string) {
		if name == "" {
			log.Fatal("no name") // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(dir)" (line 72): what it would remove remains}}
//			^^^^^^^^^^^^^^^^^^^^
		}
	})
}

func each(names []string, do func(string)) {
	for _, name := range names {
		do(name)
	}
}

// The function that cleans up is the only result.
func opened() func() {
	dir, err := os.MkdirTemp("", "work")
	check(err)
	return func() { os.RemoveAll(dir) }
//	                ^^^^^^^^^^^^> 2 {{it would clean up here}}
}

func closed(name string) {
	closeAll := opened()
	defer func() { closeAll() }()
//	      ^^^^^^> 1 {{deferred here, and skipped}}
	if err := os.Chdir(name); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(dir)" (line 98): what it would remove remains}}
//		^^^^^^^^^^^^^^
	}
}

// A literal that runs only before the folder is made.
func early(out io.Writer) error {
	fail := func(err error) { log.Fatal(err) }
	if out == nil {
		fail(errors.New("no writer"))
	}
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	return os.Chdir(dir)
}

// Told once, where the first clean-up is lost.
func outer() {
	dir, err := os.MkdirTemp("", "outer")
	check(err)
	defer os.RemoveAll(dir)
	inner(dir)
}

func inner(dir string) {
	f, err := os.CreateTemp(dir, "inner")
	check(err)
	defer os.Remove(f.Name())
//	      ^^^^^^^^^> 1 {{deferred here, and skipped}}
	if _, err := f.WriteString("text"); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "os.Remove(f.Name())" (line 131): what it would remove remains}}
//		^^^^^^^^^^^^^^
	}
}

// A literal that calls itself.
func countdown(from int) {
	var next func(n int)
	next = func(n int) {
		if n == 0 {
			log.Fatal("end") // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(dir)" (line 151): what it would remove remains}}
//			^^^^^^^^^^^^^^^^
		}
		next(n - 1)
	}
	dir, err := os.MkdirTemp("", "countdown")
	check(err)
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^< 1 {{deferred here, and skipped}}
	next(from)
}
