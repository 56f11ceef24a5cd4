// Package dots imports the names of other packages.
package dots

import (
	. "fmt"
	str "strings"
	_ "unsafe"

	. "goboundaries.org/typecases/lib"
)

type wrapped struct {
	Thing
	*List[string]
}

func Limited(n int) bool {
	Println(n < Limit, Global.Name, str.Repeat("x", Limit))
	w := wrapped{Thing: Thing{Name: "n"}}
	w.Rename("m")
	w.Push("a")
	return Sprint(w) == ""
}
