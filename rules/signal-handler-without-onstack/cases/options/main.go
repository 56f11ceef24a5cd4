package main

// #include "editor.h"
import "C"

func main() {
	var editor C.struct_editor
	C.editor_read(&editor)
	C.editor_begin(&editor)
//	^^^^^^^^^^^^^^^^^^^^^^^ begin 1 {{Go calls C here}}
}
