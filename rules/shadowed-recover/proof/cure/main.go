// The function has a name of its own: the guard calls the builtin function.
package main

import "fmt"

// recount makes good what a failed order has spoilt.
func recount() {
	fmt.Println("stock counted anew")
}

func handle(price, parts int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("order refused:", r)
			recount()
		}
	}()
	fmt.Println("price of a part:", price/parts)
}

func main() {
	handle(6, 3)
	handle(1, 0)
	handle(9, 3)
}
