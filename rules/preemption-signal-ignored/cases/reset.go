package cases

import (
	"os/signal"
	"syscall"
)

// For a moment only.
func whileStarting(start func()) {
	signal.Ignore(syscall.SIGURG, syscall.SIGHUP)
	start()
	signal.Reset(syscall.SIGURG, syscall.SIGHUP)
}
