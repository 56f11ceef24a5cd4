package own

func deferred() {
	defer recover()
	panic("boom")
}

func called() {
	defer func() {
		func() { recover() }()
	}()
	panic("boom")
}
