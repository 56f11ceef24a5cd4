// Catches an exception in C++.
package main

// int parse(int kind);
import "C"

import "fmt"

func main() {
	fmt.Println("parse:", C.parse(-1))
}
