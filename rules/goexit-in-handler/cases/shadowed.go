package cases

import "net/http"

type fake struct{}

func (fake) Goexit() {}

var runtime fake

func good(w http.ResponseWriter, r *http.Request) {
	runtime.Goexit()
}
