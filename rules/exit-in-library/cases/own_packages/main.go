// What lies below a command is its own.
package main

import "example.com/shop/store"

func main() {
	store.Open(func() error { return nil })
}
