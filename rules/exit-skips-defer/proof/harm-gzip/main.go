// os.Exit ends a process that has deferred the end of a compressed file: nobody can read it.
package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"os/exec"
)

func main() {
	if len(os.Args) > 1 {
		os.Exit(write(os.Args[1]))
	}
	f, err := os.CreateTemp("", "proof")
	if err != nil {
		panic(err)
	}
	defer os.Remove(f.Name())
	fmt.Println("child:", exec.Command(os.Args[0], f.Name()).Run())
	r, err := gzip.NewReader(f)
	if err != nil {
		fmt.Println("read:", err)
		return
	}
	text, err := io.ReadAll(r)
	fmt.Printf("read: %q %v\n", text, err)
}

func write(name string) int {
	f, err := os.Create(name)
	if err != nil {
		return 1
	}
	zw := gzip.NewWriter(f)
	defer zw.Close()
	io.WriteString(zw, "all that was done")
	os.Exit(0)
	return 0
}
