package cases

import (
	"net/http"
	"os"
	"runtime"
)

// Nothing leads there.
func good(w http.ResponseWriter, r *http.Request) {
	return
	runtime.Goexit()
}

func goodAfterExit(w http.ResponseWriter, r *http.Request) {
	os.Exit(1)
	runtime.Goexit()
}

func goodLiteralAfterExit(w http.ResponseWriter, r *http.Request) {
	os.Exit(1)
	func() {
		runtime.Goexit()
	}()
}
