// Throws an exception of C++ at Go.
package main

// int parse(int kind);
import "C"

import "fmt"

func main() {
	fmt.Println("parse:", C.parse(-1))
}
