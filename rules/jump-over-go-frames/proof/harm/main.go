// Jumps over a frame of Go.
package main

/*
int parse(void);
void fail(void);
*/
import "C"

import "fmt"

//export onToken
func onToken() C.int {
	C.fail()
	return 1
}

func main() {
	fmt.Println("parse:", C.parse())
}
