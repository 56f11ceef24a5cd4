package cases

import (
	"os"
	"os/signal"
	"syscall"
)

// doc:bad
func quiet() {
	signal.Ignore(syscall.SIGHUP, syscall.SIGURG) // Noncompliant {{SIGURG is ignored: the runtime can't stop a busy goroutine, and the garbage collector waits for it forever}}
//	                              ^^^^^^^^^^^^^^
}

func deaf() {
	signal.Ignore() // Noncompliant {{this ignores all signals, SIGURG too: the runtime can't stop a busy goroutine, and the garbage collector waits for it forever}}
//	^^^^^^^^^^^^^^^
}

// doc:good
func quietAboutTerminal() {
	signal.Ignore(syscall.SIGHUP, syscall.SIGTTOU)
}

// doc:end
var unwanted = []os.Signal{syscall.SIGPIPE, syscall.SIGURG}

//                                          ^^^^^^^^^^^^^^@-1> 1 {{SIGURG is named here}}

func listed() {
	signal.Ignore(unwanted...) // Noncompliant {{SIGURG is ignored: the runtime can't stop a busy goroutine, and the garbage collector waits for it forever}}
//	              ^^^^^^^^
}

func harmless() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGURG)
	signal.Stop(c)
}
