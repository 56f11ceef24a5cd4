package main

// void harmless(void);
import "C"

func main() {
	C.harmless()
//	^^^^^^^^^^^^ sets 1 {{Go calls C here}}
}
