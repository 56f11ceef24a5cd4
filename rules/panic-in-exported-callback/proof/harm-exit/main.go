// Ends the goroutine in an exported function on a thread of C.
package main

/*
int held(void);
void work(void);
*/
import "C"

import (
	"fmt"
	"runtime"
)

//export each
func each() {
	runtime.Goexit()
}

func try() (err any) {
	defer func() { err = recover() }()
	C.work()
	return nil
}

func main() {
	fmt.Println("recovered:", try())
	fmt.Println("held:", C.held())
}
