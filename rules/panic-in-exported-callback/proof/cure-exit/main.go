// Returns from an exported function on a thread of C.
package main

/*
int held(void);
void work(void);
*/
import "C"

import "fmt"

//export each
func each() {
	return
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
