// A library takes runtime.gcount: programs that import it can't be linked, though they call nothing
// that uses it.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const library = `package lib

import _ "unsafe"

//go:linkname gcount runtime.gcount
func gcount(includeSys bool) int32

func Goroutines() int { return int(gcount(false)) }

func Version() string { return "1" }
`

const program = `package main

import "example.com/program/lib"

func main() { println(lib.Version()) }
`

func main() {
	dir, err := os.MkdirTemp("", "linkname")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	write(dir, "go.mod", "module example.com/program\n\ngo 1.24\n")
	write(dir, "lib/lib.go", library)
	write(dir, "main.go", program)
	build := exec.Command("go", "build", "-o", os.DevNull, ".")
	build.Dir = dir
	out, err := build.CombinedOutput()
	fmt.Println("built:", err == nil)
	for _, line := range strings.Split(string(out), "\n") {
		if strings.Contains(line, "gcount") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
}

func write(dir, name, text string) {
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		panic(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		panic(err)
	}
}
