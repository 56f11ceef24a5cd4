// A package of that name is no C.
package main

import "example.com/dl"

func open(name string) error {
	if dl.dlopen(name) == nil {
		return dl.dlerror()
	}
	return nil
}

func main() { _ = open("a") }
