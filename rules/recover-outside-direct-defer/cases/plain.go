package cases

// doc:bad
func bad() {
	defer recover()
	panic("boom")
}

// doc:good
func good() {
	defer func() {
		recover()
	}()
	panic("boom")
}

// doc:end
func nested() {
	defer func() {
		defer recover() // works: it is the deferred literal that defers recover
	}()
	panic("boom")
}
