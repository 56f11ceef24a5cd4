#include <pthread.h>
#include "_cgo_export.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void work(int value)
{
	pthread_mutex_lock(&lock);
	each(value);
//	^^^^^^^^^^^ work 2 {{"work" calls "each"}}
	pthread_mutex_unlock(&lock);
}

static void *run(void *unused)
{
	apart();
	return unused;
}

void start(void)
{
	pthread_t thread;
	pthread_create(&thread, NULL, run, NULL);
	pthread_join(thread, NULL);
}
