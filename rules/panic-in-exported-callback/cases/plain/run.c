#include "_cgo_export.h"

void run(void)
{
	onStart();
	onStop();
	onEvent(1);
	onIdle();
	onExit();
	onBoth();
}
