package main

// void run(void);
import "C"

var table = map[int]string{}

//export onName
func onName(index C.int) {
	names := []string{"a", "b"}
	println(names[index], table[int(index)])
}

//export onKind
func onKind(kind C.int) {
	switch kind {
	case 0, 1:
	default:
		panic("unreachable")
	}
}

func main() { C.run() }
