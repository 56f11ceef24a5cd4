// The guard itself is deferred by the function that does the work.
package main

import "fmt"

func guard() {
	if r := recover(); r != nil {
		fmt.Println("recovered:", r)
	}
}

func main() {
	defer guard()
	var counts map[string]int
	counts["a"]++
}
