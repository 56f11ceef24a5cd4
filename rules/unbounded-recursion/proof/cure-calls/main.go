// The embedded method is named.
package main

import "fmt"

type animal struct{ name string }

func (a *animal) Name() string { return a.name }

type dog struct{ *animal }

func (d *dog) Name() string { return "dog " + d.animal.Name() }

func main() {
	defer func() { fmt.Println("recovered:", recover() != nil) }()
	d := &dog{&animal{"Rex"}}
	fmt.Println(d.Name())
}
