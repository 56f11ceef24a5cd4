// What sync.Once runs asks for nothing that waits for it.
package main

import (
	"fmt"
	"sync"
)

var once sync.Once

func main() {
	once.Do(func() { fmt.Println("once") })
	once.Do(func() { fmt.Println("once") })
}
