package cases

import (
	"os"
	"os/signal"
	"syscall"
)

// Unknown: somebody else may have changed it.
var changed = []os.Signal{syscall.SIGKILL}

func change(to []os.Signal) { changed = to }

func changing(c chan os.Signal, which bool) {
	signal.Notify(c, changed...)
	one := syscall.SIGKILL
	if which {
		one = syscall.SIGTERM
	}
	signal.Notify(c, one)
}

func sent(child *os.Process, c chan os.Signal) {
	_ = child.Signal(os.Kill)
	_ = child.Signal(syscall.SIGSTOP)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	signal.Ignore(syscall.SIGHUP)
}
