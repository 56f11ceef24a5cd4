package cases

import "fmt"

func parameter(recover func() any) {
	defer recover()
	panic("boom")
}

func result() (recover func() any) {
	recover = func() any { return nil }
	defer recover()
	panic("boom")
}

func variable() {
	var recover = func() any { return nil }
	defer func() {
		func() { recover() }()
	}()
	panic("boom")
}

func shortVariable(pick bool) {
	if recover := fmt.Sprint; pick {
		go recover()
	} else {
		defer recover()
	}
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
	panic("boom")
}

func scope() {
	{
		recover := func() any { return nil }
		defer recover()
	}
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap2]]
//	^^^^^^^^^^^^^^^
// fix@wrap2 {{Call "recover" in a deferred function}}
// edit@wrap2 [[sc=8;ec=17]] {{func() { recover() }()}}
	panic("boom")
}

func declaredLater() {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap3]]
//	^^^^^^^^^^^^^^^
// fix@wrap3 {{Call "recover" in a deferred function}}
// edit@wrap3 [[sc=8;ec=17]] {{func() { recover() }()}}
	recover := func() any { return nil }
	defer recover()
	panic("boom")
}

func ownInitialiser() {
	recover := func() any { return func() any { return recover() }() } // Noncompliant {{"recover" returns nil here and the panic continues: this literal is called, not deferred}}
//	                                                   ^^^^^^^^^
//	                               ^^^^^^^^^^< 1 {{called here, not deferred}}
	recover()
}

func switchSymbol(v any) {
	switch recover := v.(type) {
	case func():
		defer recover()
	}
	panic("boom")
}

func received(c chan func()) {
	select {
	case recover := <-c:
		defer recover()
	}
	panic("boom")
}

func ranged(fs []func()) {
	for _, recover := range fs {
		defer recover()
	}
	panic("boom")
}

func loop(f func()) {
	for recover := f; ; {
		defer recover()
		panic("boom")
	}
}

func constantAndType(n int) {
	type recover struct{ n int }
	_ = recover{n}
	func() {
		const recover = 1
		_ = recover
	}()
	panic("boom")
}

type recoverer func() any

func (recover recoverer) receiver() {
	defer recover()
	panic("boom")
}

type template struct{ recover func() }

func (template) recoverAll() {}

// Methods, fields and labels hide nothing.
func method(t template) {
	defer t.recover()
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap4]]
//	^^^^^^^^^^^^^^^
// fix@wrap4 {{Call "recover" in a deferred function}}
// edit@wrap4 [[sc=8;ec=17]] {{func() { recover() }()}}
recover:
	for {
		if t.recover != nil {
			break recover
		}
	}
	panic("boom")
}
