package cases

import (
	"fmt"
	"reflect"
)

func catch() { recover() }

// The call of itself is one frame too many; which of the calls runs into recover, flow decides.
func recursive(n int) {
	if n > 0 {
		recursive(n - 1)
		return
	}
	recover()
}

func badRecursive() {
	defer recursive(1)
	panic("boom")
}

// Reflection puts a frame between.
func badReflection() {
	defer reflect.ValueOf(catch).Call(nil) // Noncompliant {{reflection calls this guard, not a defer statement: it stops no panic}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//             ^^^^^^^^^@-18< 1 {{"recover" is called here}}
	panic("boom")
}

func badReflectedLiteral() {
	defer reflect.ValueOf(func() { recover() }).Call(nil) // Noncompliant {{reflection calls this guard, not a defer statement: it stops no panic}}
//	      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//	                               ^^^^^^^^^< 1 {{"recover" is called here}}
	panic("boom")
}

// Which function it is, is seen when it runs.
func reflectedVariable(guard any) {
	defer reflect.ValueOf(guard).Call(nil)
	panic("boom")
}

// What reflection makes runs it as if it were deferred itself.
func goodMadeByReflection() {
	made := reflect.MakeFunc(reflect.TypeFor[func()](), func([]reflect.Value) []reflect.Value {
		recover()
		return nil
	})
	defer made.Interface().(func())()
	panic("boom")
}

type cleanup struct{ steps []func() }

func (c *cleanup) add(step func()) { c.steps = append(c.steps, step) }

func (c *cleanup) run() {
	for _, step := range c.steps {
		step()
	}
}

// The steps are called by the deferred method, not deferred.
func badCleanupStack() {
	var c cleanup
	c.add(func() { recover() })
	defer c.run()
	panic("boom")
}

type file struct{}

func (file) handle() { recover() } // Noncompliant {{"recover" returns nil here and the panic continues: "file.Close" calls "file.handle", one frame too many}} [[path=handle]]
//                     ^^^^^^^^^
func (f file) Close() error {
	f.handle()
//	^^^^^^^^ handle 2 {{called here, not deferred}}
	return nil
}

// Close calls the method that recovers.
func badClose() {
	var f file
	defer f.Close()
//	      ^^^^^^^ handle 1 {{deferred here}}
	panic("boom")
}

// The guard is registered behind the panic: another rule's matter.
func badTooLate() {
	fmt.Println(reflect.ValueOf(nil).Kind())
	panicking()
	defer catch()
}

func panicking() { panic("boom") }

// The goroutine has no guard: another rule's matter.
func badOtherGoroutine() {
	defer catch()
	go panicking()
}

// Two guards: the one registered last takes the value, and neither is wrong.
func goodTwo() {
	defer catch()
	defer catch()
	panic("boom")
}
