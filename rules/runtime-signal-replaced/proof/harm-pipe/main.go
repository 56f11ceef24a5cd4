// Sets the default action of SIGPIPE: a write to a closed pipe kills the process.
package main

/*
#include <signal.h>

static void set(void) { signal(SIGPIPE, SIG_DFL); }
*/
import "C"

import (
	"fmt"
	"os"
)

func main() {
	C.set()
	reader, writer, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	reader.Close()
	_, err = writer.WriteString("x")
	fmt.Println(err)
}
