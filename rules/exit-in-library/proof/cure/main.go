// The program decides what the error is worth.
package main

import (
	"fmt"

	"proof/cure/feed"
)

func main() {
	defer fmt.Println("saved")
	fmt.Println(<-feed.Start())
}
