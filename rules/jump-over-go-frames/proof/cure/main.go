// Returns through a frame of Go before C jumps.
package main

/*
int parse(void);
void fail(void);
*/
import "C"

import "fmt"

//export onToken
func onToken() C.int {
	return 1
}

func main() {
	fmt.Println("parse:", C.parse())
}
