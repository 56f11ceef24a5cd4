// The library of the windows locks the main goroutine in an init of its own.
package main

import (
	"syscall"

	"fyne.io/fyne/v2/app"
)

func main() {
	_ = syscall.Setfsuid(1)
	app.New().Run()
}
