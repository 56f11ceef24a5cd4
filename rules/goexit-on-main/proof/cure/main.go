// A missing configuration ends the program in order.
package main

import (
	"errors"
	"fmt"
)

func load() error { return errors.New("no configuration") }

func main() {
	defer fmt.Println("deferred call")
	if err := load(); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("serving")
}
