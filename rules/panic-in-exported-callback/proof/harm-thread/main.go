// Panics on a thread of C: the guard of who started it is no help.
package main

/*
int held(void);
void work(void);
*/
import "C"

import "fmt"

//export each
func each() {
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
