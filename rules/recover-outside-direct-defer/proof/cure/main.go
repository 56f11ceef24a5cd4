// The same worker: a deferred function calls recover.
package main

import "fmt"

func handle(price, parts int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("order refused:", r)
		}
	}()
	fmt.Println("price of a part:", price/parts)
}

func main() {
	handle(6, 3)
	handle(1, 0)
	handle(9, 3)
}
