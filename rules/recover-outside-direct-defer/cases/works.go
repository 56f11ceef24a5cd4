package cases

import "fmt"

func sink(any) {}

func condition() {
	defer func() {
		if recover() != nil {
			fmt.Println("recovered")
		}
	}()
	panic("boom")
}

func switchInit() {
	defer func() {
		switch r := recover(); r {
		case nil:
		default:
			fmt.Println(r)
		}
	}()
	panic("boom")
}

func typeSwitch() {
	defer func() {
		switch r := recover().(type) {
		case error:
			fmt.Println(r)
		}
	}()
	panic("boom")
}

func loop() {
	defer func() {
	again:
		for r := recover(); r != nil; r = recover() {
			continue again
		}
	}()
	panic("boom")
}

func argument() {
	defer func() { sink(recover()) }()
	panic("boom")
}

func returned() {
	defer func() any { return recover() }()
	panic("boom")
}

func sent(c chan<- any) {
	defer func() { c <- recover() }()
	panic("boom")
}

func selected(c chan<- any) {
	defer func() {
		select {
		case c <- recover():
		default:
		}
	}()
	panic("boom")
}

func composite() {
	defer func() { sink([]any{recover()}) }()
	panic("boom")
}

func parentheses() {
	defer (func() {
		(recover)()
	})()
	panic("boom")
}

func declared() {
	defer func() {
		var r = recover()
		sink(r)
	}()
	panic("boom")
}

func ranged() {
	defer func() {
		for range 3 {
			recover()
		}
		for range []int{1} {
			recover()
		}
	}()
	panic("boom")
}

var initialised = func() (n int) {
	defer func() {
		recover()
		n = 7
	}()
	panic("boom")
}()
