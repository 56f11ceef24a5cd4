package main

// Nothing of C is imported here: a "C" in a text is none.
var language = "C"

//export release
func release(index int) {
	if index < 0 {
		panic("negative")
	}
}
