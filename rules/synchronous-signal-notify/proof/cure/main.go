// A deferred function recovers the panic, and saves.
package main

import "fmt"

type order struct{ number int }

func main() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("saved after:", r)
		}
	}()
	var none *order
	fmt.Println(none.number)
}
