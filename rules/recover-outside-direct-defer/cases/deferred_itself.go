package cases

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

type queue struct {
	jobs chan func()
	once sync.Once
	load int
}

// Closing twice panics, and this doesn't help.
func (q *queue) Close() {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
	close(q.jobs)
}

func (q *queue) badMethod(job func()) error {
	if job == nil {
		return os.ErrInvalid
	}
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap2]]
//	^^^^^^^^^^^^^^^
// fix@wrap2 {{Call "recover" in a deferred function}}
// edit@wrap2 [[sc=8;ec=17]] {{func() { recover() }()}}
	q.jobs <- job
	return nil
}

func badInLoop(jobs []func()) {
	for _, job := range jobs {
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap3]]
//		^^^^^^^^^^^^^^^
// fix@wrap3 {{Call "recover" in a deferred function}}
// edit@wrap3 [[sc=9;ec=18]] {{func() { recover() }()}}
		job()
	}
}

func badCalledLiteral(jobs []func()) {
	for _, job := range jobs {
		func() {
//		^^^^^^> 1 {{called here, not deferred}}
			defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap4]]
//			^^^^^^^^^^^^^^^
// fix@wrap4 {{Call "recover" in a deferred function}}
// edit@wrap4 [[sc=10;ec=19]] {{func() { recover() }()}}
			job()
		}()
	}
}

func badGoroutine(jobs <-chan func()) {
	go func() {
//	   ^^^^^^> 1 {{started here as a goroutine}}
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap5]]
//		^^^^^^^^^^^^^^^
// fix@wrap5 {{Call "recover" in a deferred function}}
// edit@wrap5 [[sc=9;ec=18]] {{func() { recover() }()}}
		for job := range jobs {
			job()
		}
	}()
}

func badVariable(jobs []func()) {
	run := func(job func()) {
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap6]]
//		^^^^^^^^^^^^^^^
// fix@wrap6 {{Call "recover" in a deferred function}}
// edit@wrap6 [[sc=9;ec=18]] {{func() { recover() }()}}
		job()
	}
	for _, job := range jobs {
		run(job)
//		^^^< 1 {{called here, not deferred}}
	}
}

func badHandler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap7]]
//		^^^^^^^^^^^^^^^
// fix@wrap7 {{Call "recover" in a deferred function}}
// edit@wrap7 [[sc=9;ec=18]] {{func() { recover() }()}}
		fmt.Fprintln(w, r.Header["Accept"][0])
	})
}

func badInsideDeferred(close func()) {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		func() {
//		^^^^^^> 2 {{called here, not deferred}}
			defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap8]]
//			^^^^^^^^^^^^^^^
// fix@wrap8 {{Call "recover" in a deferred function}}
// edit@wrap8 [[sc=10;ec=19]] {{func() { recover() }()}}
			close()
		}()
	}()
	panic("boom")
}

func badParentheses(divisor int) int {
	defer (recover)() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap9]]
//	^^^^^^^^^^^^^^^^^
// fix@wrap9 {{Call "recover" in a deferred function}}
// edit@wrap9 [[sc=8;ec=19]] {{func() { (recover)() }()}}
	return 1 / divisor
}

func badOverLines(divisor int) int {
	// no fix: a call over several lines would not be as gofmt has it
	defer recover( // Noncompliant {{"recover" is deferred itself: a panic in this function continues}}
//^[sc=2;ec=2;el=+3]
	// nothing
	)
	return 1 / divisor
}

// Deferred where nobody looks this is a guard that works.
func Swallow() {
	defer recover()
}

// So is this: a guard may print.
func SwallowAndTell() {
	defer recover()
	fmt.Println("leaving")
}

// Here a panic of discard itself goes on, but it is deferred, and that works.
func discard(out []int) {
	defer recover()
	out[0] = 0
}

func goodDeferred() {
	defer discard(nil)
	panic("boom")
}

// Who runs a function that is handed on, nobody knows.
func HandedOn(q *queue) func() {
	stop := func() {
		defer recover()
		close(q.jobs)
	}
	return stop
}

func registered(register func(func())) {
	register(func() {
		defer recover()
		register(nil)
	})
}

func usedAsValue(out []int) {
	defer recover()
	out[0] = 0
}

var Hook = usedAsValue

func badNeverRun(out []int) {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap10]]
//	^^^^^^^^^^^^^^^
// fix@wrap10 {{Call "recover" in a deferred function}}
// edit@wrap10 [[sc=8;ec=17]] {{func() { recover() }()}}
	out[0] = 0
}

// Nobody else can reach it.
var hook = badNeverRun

type stack []func()

func (s *stack) pushed(out []int) {
	*s = append(*s, func() {
		defer recover()
		out[0] = 0
	})
}

func (q *queue) release() {
	defer recover()
	q.load = 1 / q.load
}

func goodDeferredMethod(q *queue) {
	defer q.release()
	panic("boom")
}

// What follows can't panic: only another function's panic can be meant.
func Settle(rate float64, table [4]int, value any, when queue) int {
	defer recover()
	count, isCount := value.(int)
	if isCount && when.load > 0 {
		count += table[3] + int(rate)/2
	}
	return count
}

func SettleAndLeave(code int) {
	defer recover()
	os.Exit(code)
	panic("never")
}

// The next round's defer statement comes behind this round's job.
func BadBehindInLoop(jobs []func()) {
	for _, job := range jobs {
		job()
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap11]]
//		^^^^^^^^^^^^^^^
// fix@wrap11 {{Call "recover" in a deferred function}}
// edit@wrap11 [[sc=9;ec=18]] {{func() { recover() }()}}
	}
}

// Before the defer statement nothing is guarded, and behind it nothing is left to panic.
func SwallowAtLast(job func()) {
	job()
	defer recover()
}

// log prints here, and panics.
func BadPanickingLog(total, parts uint) {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap12]]
//	^^^^^^^^^^^^^^^
// fix@wrap12 {{Call "recover" in a deferred function}}
// edit@wrap12 [[sc=8;ec=17]] {{func() { recover() }()}}
	if parts > total {
		log.Panicln("too many parts:", parts)
	}
}

// Two values that can't be compared.
func BadComparison(one, other any) bool {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap13]]
//	^^^^^^^^^^^^^^^
// fix@wrap13 {{Call "recover" in a deferred function}}
// edit@wrap13 [[sc=8;ec=17]] {{func() { recover() }()}}
	return one == other
}

// A call that is deferred behind it runs before it.
func BadLaterDefer(jobs chan func()) {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap14]]
//	^^^^^^^^^^^^^^^
// fix@wrap14 {{Call "recover" in a deferred function}}
// edit@wrap14 [[sc=8;ec=17]] {{func() { recover() }()}}
	defer close(jobs)
}

// One that is deferred before it runs after it.
func SwallowBeforeClose(jobs chan func()) {
	defer close(jobs)
	defer recover()
	fmt.Println("closing")
}
