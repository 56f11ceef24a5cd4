// What a package that is not at hand does with a panic is not known.
package cases

import "example.com/guard"

func work(s func() error) error {
	defer guard.Recover()
	return s()
}

func handled(s func() error) error {
	defer func() {
		if r := recover(); r != nil {
			guard.PanicHandler(r)
			guard.Handle(func() error { panic(r) })
		}
	}()
	return s()
}
