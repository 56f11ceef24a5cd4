package cases

import (
	"net/http"
	"runtime"
)

func worker(jobs <-chan func()) {
	defer println("stopped")
	for job := range jobs {
		if job == nil {
			runtime.Goexit()
		}
		job()
	}
}

// Other parameters, or results: no handler by its parameters.
func render(w http.ResponseWriter, r *http.Request, name string) {
	runtime.Goexit()
}

func status(w http.ResponseWriter, r *http.Request) int {
	runtime.Goexit()
	return 0
}

// A client's side.
type transport struct{}

func (transport) RoundTrip(r *http.Request) (*http.Response, error) {
	runtime.Goexit()
	return nil, nil
}
