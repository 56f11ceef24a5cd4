package main

import "fmt"

func init() {
	recover()
	fmt.Println("ready")
}

func main() {
	defer recover()
	if r := recover(); r != nil {
		fmt.Println("recovered", r)
	}
	defer fmt.Println(recover())
	run()
}

type command struct{}

// Methods of these names are no entry points: somebody may defer them.
func (command) main() { recover() }
func (command) init() { recover() }

// No entry point, a guard.
func run() { recover() }
