package main

// int parse(int kind);
// int parse_safely(int kind);
// int parse_by_method(int kind);
import "C"

func main() {
	println(C.parse(1))
//	        ^^^^^^^^^^ check 1 {{Go calls C here}}
	println(C.parse_safely(1), C.parse_by_method(1))
}
