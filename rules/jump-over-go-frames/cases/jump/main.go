package main

/*
#include <setjmp.h>

int lua_error(void *state) __attribute__((weak));
int parse(void);
int parse_inside(void);
void start(void);
void maybe(void);

extern jmp_buf failed;

// doc:bad
static void fail(void)
{
	longjmp(failed, 1); // Noncompliant {{"longjmp" jumps over frames of Go: "fatal error: exitsyscall: syscall frame is no longer valid"}} [[path=fail]]
//	^^^^^^^^^^^^^^^^^^
}

// doc:
*/
import "C"

// doc:bad

//export onToken
func onToken(kind C.int) {
	if kind < 0 {
		C.fail()
//		^^^^^^^^ fail 1 {{Go calls C here}}
	}
}

// doc:good

//export checkToken
func checkToken(kind C.int) C.int {
	if kind < 0 {
		return -1 // to C, which jumps by itself
	}
	return 0
}

// doc:

func main() {
	println(C.parse(), C.parse_inside())
	C.start()
	C.maybe()
	C.lua_error(nil) // Noncompliant {{"lua_error" jumps over frames of Go to who catches it below them: return an error instead}} [[likely]]
//	^^^^^^^^^^^^^^^^
}
