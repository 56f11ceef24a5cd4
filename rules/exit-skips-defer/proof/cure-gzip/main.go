// The function returns its status: the compressed file is complete.
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
	return 0
}
