package cases

func recover() any { return nil }

func good() {
	defer recover()
	go recover()
	func() { recover() }()
	panic("boom")
}
