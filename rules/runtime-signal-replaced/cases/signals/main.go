package main

// void faults(void);
// void trap(void);
// void pipes(void);
// void children(void);
// void children_by_flag(void);
// void children_by_handler(void);
// void profile(void);
// void tick(void);
// void interrupt_calls(void);
// void interrupt_calls_of(int number);
// void old_way(void);
// void silent(void);
// void leave(char **arguments);
// void start_child(void);
import "C"

import (
	"os/exec"
	"runtime/pprof"
)

func main() {
	C.faults()
//	^^^^^^^^^^ faults 1 {{Go calls C here}}
	C.trap()
//	^^^^^^^^ trap 1 {{Go calls C here}}
	C.pipes()
//	^^^^^^^^^ pipes 1 {{Go calls C here}}
	C.children()
//	^^^^^^^^^^^^ children 1 {{Go calls C here}}
	C.children_by_flag()
//	^^^^^^^^^^^^^^^^^^^^ flag 1 {{Go calls C here}}
	C.children_by_handler()
//	^^^^^^^^^^^^^^^^^^^^^^^ handler 1 {{Go calls C here}}
	C.profile()
//	^^^^^^^^^^^ profile 1 {{Go calls C here}}
	C.tick()
//	^^^^^^^^ tick 1 {{Go calls C here}}
	C.interrupt_calls()
//	^^^^^^^^^^^^^^^^^^^ interrupt 1 {{Go calls C here}}
	C.interrupt_calls_of(10)
//	^^^^^^^^^^^^^^^^^^^^^^^^ some 1 {{Go calls C here}}
	C.old_way()
//	^^^^^^^^^^^ old 1 {{Go calls C here}}
	C.silent()
	C.leave(nil)
	C.start_child()
	if err := pprof.StartCPUProfile(nil); err != nil {
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^ profile 2 {{this module turns the profiler on}}
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^ tick 2 {{this module turns the profiler on}}
		println(exec.Command("true").Run())
//		        ^^^^^^^^^^^^^^^^^^^^^^^^ children 2 {{waits for a child here}}
//		        ^^^^^^^^^^^^^^^^^^^^^^^^ flag 2 {{waits for a child here}}
//		        ^^^^^^^^^^^^^^^^^^^^^^^^ handler 2 {{waits for a child here}}
	}
}
