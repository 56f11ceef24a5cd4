package main

/*
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

// doc:bad
static int into_background(void)
{
	pid_t child = fork(); // Noncompliant {{the child returns from "into_background" into Go with one thread: it hangs, run another program or exit}} [[path=background]]
//	              ^^^^^^
	if (child < 0)
		return -1;
	if (child > 0)
		_exit(0);
	setsid();
	return 0;
}

// doc:good
static int run(char **arguments)
{
	pid_t child = fork();
	if (child == 0) {
		execv(arguments[0], arguments);
		_exit(127);
	}
	return child;
}

// doc:
static int fork_here(void)
{
	return fork(); // Noncompliant {{the child returns from "fork_here" into Go with one thread: it hangs, run another program or exit}} [[path=here]]
//	       ^^^^^^
}

static void work_in_child(void);

static void elsewhere(void)
{
	if (!fork())
		work_in_child();
}

static void work_in_child(void) { exit(0); }

static int wait_for(void)
{
	int status = 0;
	pid_t child;
	switch (child = fork()) {
	case -1:
		return -1;
	case 0:
		_exit(1);
	default:
		waitpid(child, &status, 0);
	}
	return status;
}
*/
import "C"

func main() {
	println(C.into_background())
//	        ^^^^^^^^^^^^^^^^^^^ background 1 {{Go calls C here}}
	println(C.run(nil), C.wait_for())
	println(C.fork_here())
//	        ^^^^^^^^^^^^^ here 1 {{Go calls C here}}
	C.elsewhere()
}
