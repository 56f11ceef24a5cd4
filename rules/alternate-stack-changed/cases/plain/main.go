package main

/*
#include <signal.h>
#include <stddef.h>
#include <string.h>

static char own[65536];

// doc:bad
static void without_stack(void)
{
	stack_t none;
	memset(&none, 0, sizeof none);
	none.ss_flags = SS_DISABLE;
	sigaltstack(&none, NULL); // Noncompliant {{the thread goes back to Go without a signal stack: "fatal error: non-Go code disabled sigaltstack"}} [[path=without]]
//	^^^^^^^^^^^^^^^^^^^^^^^^
}

// doc:good
static void with_own_stack(void)
{
	stack_t mine, before;
	memset(&mine, 0, sizeof mine);
	mine.ss_sp = own;
	mine.ss_size = sizeof own;
	sigaltstack(&mine, &before);
	// ... work that needs it ...
	sigaltstack(&before, NULL);
}

// doc:
*/
import "C"

func main() {
	C.without_stack()
//	^^^^^^^^^^^^^^^^^ without 1 {{Go calls C here}}
	C.with_own_stack()
}
