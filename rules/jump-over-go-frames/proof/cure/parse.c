#include <setjmp.h>
#include "_cgo_export.h"

static jmp_buf failed;

void fail(void) { longjmp(failed, 1); }

int parse(void)
{
	if (setjmp(failed) != 0)
		return -1;
	if (onToken() != 0)
		fail();
	return 0;
}
