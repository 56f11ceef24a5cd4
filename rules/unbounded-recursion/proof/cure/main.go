// The error prints the number that it is.
package main

import "fmt"

type code int

func (c code) Error() string { return fmt.Sprintf("code %v", int(c)) }

func main() {
	defer func() { fmt.Println("recovered:", recover() != nil) }()
	fmt.Println(code(3).Error())
}
