// Leaves SIGCHLD alone: os/exec gets the status of the child.
package main

/*
#include <signal.h>

static void set(void) { (void)SIGCHLD; }
*/
import "C"

import (
	"fmt"
	"os/exec"
)

func main() {
	C.set()
	fmt.Println(exec.Command("true").Run())
}
