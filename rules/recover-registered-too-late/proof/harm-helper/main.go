// The helper's guard is gone when the helper returns.
package main

import "fmt"

func guard() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
}

func main() {
	guard()
	var counts map[string]int
	counts["a"]++
}
