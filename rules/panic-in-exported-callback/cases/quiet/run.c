#include "_cgo_export.h"

void run(void)
{
	onName(1);
	onKind(1);
}
