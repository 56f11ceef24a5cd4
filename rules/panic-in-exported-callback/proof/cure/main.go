// Recovers a panic in the exported function: C goes on, and releases what it holds.
package main

/*
int held(void);
void work(void);
*/
import "C"

import "fmt"

//export each
func each() {
	defer func() { _ = recover() }()
	panic("each")
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
