package main

// #include <signal.h>
// void disabled(void);
// void released(void);
// void of_the_function(void);
// void tiny(void);
// void usual(void);
// void large(void);
// void kept_elsewhere(void);
// void restore(void);
// void asked_first(void);
// void other_thread(void);
// void handed_in(stack_t *stack);
import "C"

func main() {
	C.disabled()
//	^^^^^^^^^^^^ disabled 1 {{Go calls C here}}
	C.released()
//	^^^^^^^^^^^^ released 1 {{Go calls C here}}
	C.of_the_function()
//	^^^^^^^^^^^^^^^^^^^ function 1 {{Go calls C here}}
	C.tiny()
//	^^^^^^^^ tiny 1 {{Go calls C here}}
	C.usual()
//	^^^^^^^^^ usual 1 {{Go calls C here}}
	C.large()
	C.kept_elsewhere()
	C.restore()
	C.asked_first()
	C.other_thread()
	C.handed_in(nil)
}
