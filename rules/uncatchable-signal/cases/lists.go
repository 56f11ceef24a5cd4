package cases

import (
	"os"
	"os/signal"
	"syscall"
)

// doc:bad
var endings = []os.Signal{syscall.SIGINT, syscall.SIGKILL}
//                                        ^^^^^^^^^^^^^^^ list 1 {{SIGKILL is named here}}

func untilEnd() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, endings...) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect, and SIGTERM, which asks a process to end, is left out}} [[path=list]]
//	                 ^^^^^^^
	<-c
}

// doc:end
const stop = syscall.SIGSTOP

func constant(c chan os.Signal) {
	signal.Notify(c, stop, syscall.SIGTERM) // Noncompliant {{SIGSTOP can't be caught or ignored: this has no effect}} [[quickfixes=stop]]
//	                 ^^^^
// fix@stop {{Leave it out}}
// edit@stop [[sc=17;ec=23]] {{}}
}

func local(c chan os.Signal) {
	kill := os.Signal(syscall.SIGKILL)
//	                  ^^^^^^^^^^^^^^^ local 1 {{SIGKILL is named here}}
	wanted := append([]os.Signal{syscall.SIGTERM}, kill)
	signal.Notify(c, wanted...) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect}} [[path=local]]
//	                 ^^^^^^
}

func defaults() []os.Signal {
	return []os.Signal{os.Interrupt, os.Kill}
//	                                 ^^^^^^^ helper 1 {{SIGKILL is named here}}
}

func fromHelper(c chan os.Signal) {
	signal.Notify(c, defaults()...) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect, and SIGTERM, which asks a process to end, is left out}} [[path=helper]]
//	                 ^^^^^^^^^^
}

type watcher struct{ signals []os.Signal }

func newWatcher() *watcher {
	return &watcher{signals: []os.Signal{syscall.SIGHUP, syscall.SIGKILL}}
//	                                                     ^^^^^^^^^^^^^^^ field 1 {{SIGKILL is named here}}
}

func (w *watcher) watch(c chan os.Signal) {
	signal.Notify(c, w.signals...) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect, and SIGTERM, which asks a process to end, is left out}} [[path=field]]
//	                 ^^^^^^^^^
}

// What a helper hands on is wrong where it is given.
func listen(first os.Signal, others ...os.Signal) <-chan os.Signal {
	c := make(chan os.Signal, 1)
	signal.Notify(c, append(others, first)...)
	return c
}

func listening() {
	<-listen(syscall.SIGTERM, syscall.SIGKILL) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect}} [[path=call]]
//	                          ^^^^^^^^^^^^^^^
//	  ^^^^^^ call 1 {{handed on to signal.Notify here}}
	<-listen(os.Interrupt)
}
