// Package helper sends in functions of their own.
package helper

import (
	"sync"
	"time"
)

type loader struct{ url string }

func (l *loader) load(out chan<- string) {
	time.Sleep(time.Minute)
	out <- l.url
//	^^^^^^^^^^^^ p1 2 {{it blocks here}}
}

func (l *loader) get() string { return l.url }

func send(out chan string, text string) {
	out <- text
//	^^^^^^^^^^^ p2 2 {{it blocks here}}
}

func byMethod(l *loader) string {
	out := make(chan string)
//	       ^^^^^^^^^^^^^^^^^ p1 1 {{made here, unbuffered}}
	go l.load(out) // Noncompliant {{nobody receives from "out" after a time-out: the goroutine blocks forever, one more each time}} [[path=p1;quickfixes=f1]]
//	   ^^^^^^
// fix@f1 {{Give the channel a buffer of 1}}
// edit@f1 [[sl=-2;sc=25;el=-2;ec=25]] {{, 1}}
	select {
	case text := <-out:
		return text
	case <-time.After(time.Second):
//	     ^^^^^^^^^^^^^^^^^^^^^^^^^ p1 3 {{continues without a receive}}
		return ""
	}
}

func byFunction() string {
	out := make(chan string)
//	       ^^^^^^^^^^^^^^^^^ p2 1 {{made here, unbuffered}}
	go func() { // Noncompliant {{nobody receives from "out" after a time-out: the goroutine blocks forever, one more each time}} [[path=p2;quickfixes=f2]]
//	   ^^^^^^
// fix@f2 {{Give the channel a buffer of 1}}
// edit@f2 [[sl=-2;sc=25;el=-2;ec=25]] {{, 1}}
		time.Sleep(time.Minute)
		send(out, "late")
	}()
	select {
	case text := <-out:
		return text
	case <-time.After(time.Second):
//	     ^^^^^^^^^^^^^^^^^^^^^^^^^ p2 3 {{continues without a receive}}
		return ""
	}
}

func byGroup(l *loader) string {
	out := make(chan string)
//	       ^^^^^^^^^^^^^^^^^ p3 1 {{made here, unbuffered}}
	var group sync.WaitGroup
	group.Go(func() { out <- l.get() }) // Noncompliant {{nobody receives from "out" after a time-out: the goroutine blocks forever, one more each time}} [[path=p3;quickfixes=f3]]
//	                  ^^^^^^^^^^^^^^
//	^^^^^^^^ p3 2 {{this goroutine sends its result}}
// fix@f3 {{Give the channel a buffer of 1}}
// edit@f3 [[sl=-3;sc=25;el=-3;ec=25]] {{, 1}}
	select {
	case text := <-out:
		return text
	case <-time.After(time.Second):
//	     ^^^^^^^^^^^^^^^^^^^^^^^^^ p3 3 {{continues without a receive}}
		return ""
	}
}

func swap(in chan string) {
	in <- <-in
}

func unknownToBoth() string {
	out := make(chan string)
	go swap(out)
	select {
	case text := <-out:
		return text
	case <-time.After(time.Second):
		return ""
	}
}
