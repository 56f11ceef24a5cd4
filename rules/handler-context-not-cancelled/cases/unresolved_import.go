package cases

import (
	"net/http"

	"example.com/context"
)

func unresolved(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(context.Background(), 5)
	if ctx.Err() != nil {
		return
	}
	cancel()
}
