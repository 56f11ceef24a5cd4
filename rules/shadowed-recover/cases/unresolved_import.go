package cases

import . "example.com/unknown/guard"

var _ = Guard

func good() {
	defer func() {
		recover()
	}()
}
