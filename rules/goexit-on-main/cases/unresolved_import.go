package main

import (
	"os"

	"example.com/runtime"
)

func main() {
	if len(os.Args) > 1 {
		runtime.Goexit()
	}
	os.Exit(1)
}
