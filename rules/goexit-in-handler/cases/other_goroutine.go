package cases

import (
	"net/http"
	"runtime"
	"sync"
	"time"
)

// A goroutine of its own may end as it likes.
func good(w http.ResponseWriter, r *http.Request) {
	var group sync.WaitGroup
	group.Add(1)
	go func() {
		defer group.Done()
		runtime.Goexit()
	}()
	group.Wait()
}

func goodNamed(w http.ResponseWriter, r *http.Request) {
	done := make(chan struct{})
	go work(done)
	<-done
}

func goodTimer(w http.ResponseWriter, r *http.Request) {
	time.AfterFunc(time.Second, runtime.Goexit)
}

func work(done chan<- struct{}) {
	defer close(done)
	stop()
}

func stop() {
	runtime.Goexit()
}
