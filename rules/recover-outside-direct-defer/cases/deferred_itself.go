package cases

import (
	"fmt"
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
	defer recover()
	close(q.jobs)
}

func (q *queue) badMethod(job func()) error {
	if job == nil {
		return os.ErrInvalid
	}
	defer recover()
	q.jobs <- job
	return nil
}

func badInLoop(jobs []func()) {
	for _, job := range jobs {
		defer recover()
		job()
	}
}

func badCalledLiteral(jobs []func()) {
	for _, job := range jobs {
		func() {
			defer recover()
			job()
		}()
	}
}

func badGoroutine(jobs <-chan func()) {
	go func() {
		defer recover() // a send on a closed channel panics
		for job := range jobs {
			job()
		}
	}()
}

func badVariable(jobs []func()) {
	run := func(job func()) {
		defer recover()
		job()
	}
	for _, job := range jobs {
		run(job)
	}
}

func badHandler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer recover()
		fmt.Fprintln(w, r.Header["Accept"][0])
	})
}

func badInsideDeferred(close func()) {
	defer func() {
		func() {
			defer recover()
			close()
		}()
	}()
	panic("boom")
}

func badParentheses(divisor int) int {
	defer (recover)()
	return 1 / divisor
}

func badOverLines(divisor int) int {
	// no fix: a call over several lines would not be as gofmt has it
	defer recover(
	// nothing
	)
	return 1 / divisor
}

// Deferred elsewhere this is a guard that works: one file can't tell.
func swallow() {
	defer recover()
}

// So is this: a guard may print.
func swallowAndTell() {
	defer recover()
	fmt.Println("leaving")
}

// Here a panic of discard itself goes on, but the file defers it, and that works.
func discard(out []int) {
	defer recover()
	out[0] = 0
}

func goodDeferred() {
	defer discard(nil)
	panic("boom")
}

// Who runs a function that is handed on, one file can't tell.
func handedOn(q *queue) func() {
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

var hook = usedAsValue

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
