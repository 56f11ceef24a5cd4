package main

// void initialised(void);
// void constant(void);
// void taken_away(void);
// void handed_over(void);
// void on_stack_always(void);
// void maybe_on_stack(int on_stack);
// void silent(void);
import "C"

func main() {
	C.initialised()
//	^^^^^^^^^^^^^^^ initialised 1 {{Go calls C here}}
	C.constant()
//	^^^^^^^^^^^^ constant 1 {{Go calls C here}}
	C.taken_away()
//	^^^^^^^^^^^^^^ taken 1 {{Go calls C here}}
	C.handed_over()
//	^^^^^^^^^^^^^^^ handed 1 {{Go calls C here}}
	C.on_stack_always()
	C.maybe_on_stack(1)
	C.silent()
}
