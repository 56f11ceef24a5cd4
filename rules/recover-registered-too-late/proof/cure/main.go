// The guard comes first.
package main

import "fmt"

func work(values []int) int { return values[3] }

func main() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
	fmt.Println("first:", work([]int{0, 1, 2}))
}
