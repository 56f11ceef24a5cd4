// A worker that is meant to outlive a bad order, and doesn't.
package main

import "fmt"

func handle(price, parts int) {
	defer recover()
	fmt.Println("price of a part:", price/parts)
}

func main() {
	handle(6, 3)
	handle(1, 0)
	handle(9, 3)
}
