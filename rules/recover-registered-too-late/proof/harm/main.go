// The guard is registered when the panic is on its way.
package main

import "fmt"

func work(values []int) int { return values[3] }

func main() {
	fmt.Println("first:", work([]int{0, 1, 2}))
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
}
