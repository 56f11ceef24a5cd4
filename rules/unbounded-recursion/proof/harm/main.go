// An error that prints itself: the process ends though the caller recovers.
package main

import "fmt"

type code int

func (c code) Error() string { return fmt.Sprintf("code %v", c) }

func main() {
	defer func() { fmt.Println("recovered:", recover() != nil) }()
	fmt.Println(code(3).Error())
}
