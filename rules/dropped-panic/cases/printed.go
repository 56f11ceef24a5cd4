// The language prints, too.
package cases

func printed(draw func()) {
	defer func() {
		println(recover())
	}()
	draw()
}

func printedLater(draw func()) {
	defer func() {
		r := recover()
		print("render: ", r)
	}()
	draw()
}
