#include <unistd.h>

struct Clock {
	static void usleep(unsigned us) { ticks += us; }
	static unsigned ticks;
};

unsigned Clock::ticks;

struct Timer : Clock {
	void rest(unsigned us);
	void wake(unsigned us) { usleep(us); }
};

void Timer::rest(unsigned us) { usleep(us); }

extern "C" void rest(int us)
{
	Clock::usleep(us);
	Timer().rest(us);
}

extern "C" void wake(int us) { Timer().wake(us); }

extern "C" void rest_outside(int us)
{
	::usleep(us); // Noncompliant {{"usleep" ends early when Go's profiler sends SIGPROF: sleep again, or block SIGPROF}} [[path=outside]]
//	  ^^^^^^^^^^
}
