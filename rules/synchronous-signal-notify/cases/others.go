package cases

import (
	"os"
	"os/signal"
	"syscall"
)

func others(c chan os.Signal) {
	signal.Ignore(syscall.SIGFPE)
	signal.Reset(syscall.SIGSEGV)
	signal.Notify(c, syscall.SIGABRT, syscall.SIGILL)
}
