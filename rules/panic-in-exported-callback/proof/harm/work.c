#include "_cgo_export.h"

static int is_held;

int held(void) { return is_held; }

void work(void)
{
	is_held = 1;
	each();
	is_held = 0;
}
