// A guard that calls the package's own function of that name, and stops nothing.
package main

import "fmt"

// recover makes good what a failed order has spoilt.
func recover() any {
	fmt.Println("stock counted anew")
	return nil
}

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
