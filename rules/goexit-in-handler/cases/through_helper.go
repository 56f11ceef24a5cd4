package cases

import (
	"net/http"
	"runtime"
)

func routes() {
	http.HandleFunc("/order", order)
//	                          ^^^^^> 1 {{registered as a handler here}}
}

// doc:bad
func order(w http.ResponseWriter, r *http.Request) {
	number := r.FormValue("number")
	check(number) // Noncompliant {{"runtime.Goexit" through "check" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//	^^^^^^^^^^^^^
	w.Write([]byte(number))
}

func check(number string) {
	if number == "" {
		giveUp()
//		^^^^^^< 2 {{"giveUp" is called here}}
	}
}

func giveUp() {
	runtime.Goexit()
//	^^^^^^^^^^^^^^< 3 {{"runtime.Goexit" is called here}}
}

// doc:good
func goodOrder(w http.ResponseWriter, r *http.Request) {
	number := r.FormValue("number")
	if !isValid(number) {
		http.Error(w, "no number", http.StatusBadRequest)
		return
	}
	w.Write([]byte(number))
}

func isValid(number string) bool {
	return number != ""
}

// doc:end
// All calls that lead there are one finding, with the shortest way from the first.
func twoWays(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^^ post 1 {{a handler by its parameters}}
	if r.Method == http.MethodPost {
		eitherWay(r) // Noncompliant {{"runtime.Goexit" through "eitherWay" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing (and 1 more place)}} [[path=post]]
//		^^^^^^^^^^^^
	}
	oneStep()
//	^^^^^^^^^ post also {{"runtime.Goexit" through "oneStep" here}}
}

func eitherWay(r *http.Request) {
	if r.ContentLength == 0 {
		twoSteps()
	}
	oneStep()
//	^^^^^^^ post 2 {{"oneStep" is called here}}
}

func twoSteps() {
	oneStep()
}

func oneStep() {
	runtime.Goexit()
//	^^^^^^^^^^^^^^ post 3 {{"runtime.Goexit" is called here}}
}
