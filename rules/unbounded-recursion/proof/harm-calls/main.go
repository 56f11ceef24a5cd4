// A method that was to call the embedded one of its name calls itself.
package main

import "fmt"

type animal struct{ name string }

func (a *animal) Name() string { return a.name }

type dog struct{ *animal }

func (d *dog) Name() string { return "dog " + d.Name() }

func main() {
	defer func() { fmt.Println("recovered:", recover() != nil) }()
	d := &dog{&animal{"Rex"}}
	fmt.Println(d.Name())
}
