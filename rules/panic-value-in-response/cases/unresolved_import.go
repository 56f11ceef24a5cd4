// What a package that is not at hand sends is not known.
package cases

import (
	"net/http"

	"example.com/answers"
)

func unknown(w http.ResponseWriter, work func()) {
	defer func() {
		if cause := recover(); cause != nil {
			answers.Error(w, cause)
		}
	}()
	work()
}
