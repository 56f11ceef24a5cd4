#include <pthread.h>
#include "_cgo_export.h"

static void *run(void *unused)
{
	each();
	return unused;
}

int held(void) { return 0; }

void work(void)
{
	pthread_t thread;
	pthread_create(&thread, NULL, run, NULL);
	pthread_join(thread, NULL);
}
