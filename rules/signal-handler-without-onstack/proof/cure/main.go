// Installs a handler in C that runs on the alternate stack and hands the signal on.
package main

/*
#include <signal.h>
#include <string.h>

static struct sigaction before;

static void hand_on(int number, siginfo_t *info, void *context)
{
	before.sa_sigaction(number, info, context);
}

static int watch(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_sigaction = hand_on;
	action.sa_flags = SA_SIGINFO | SA_ONSTACK;
	return sigaction(SIGUSR1, &action, &before);
}
*/
import "C"

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"syscall"
)

func main() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGUSR1)
	C.watch()
	// to this very thread, which is on the stack of a goroutine
	runtime.LockOSThread()
	syscall.Syscall(syscall.SYS_TGKILL, uintptr(os.Getpid()), uintptr(syscall.Gettid()), uintptr(syscall.SIGUSR1))
	fmt.Println("Go got", <-signals)
}
