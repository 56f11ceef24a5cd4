package platforms

func work() {
	defer catch()
	panic("boom")
}

func hooked() {
	hook = func() { recover() }
	defer func() { hook() }()
	panic("boom")
}
