package network

import (
	"context"
	"net/http"
	"sync"

	"github.com/containerd/log"
)

type nodes struct {
	mu    sync.Mutex
	names []string
	logf  func(string, ...any)
}

// Loggers don't panic, be they functions in variables of a package or in fields.
func routes(n *nodes) {
	http.HandleFunc("/join", func(w http.ResponseWriter, r *http.Request) {
		n.mu.Lock()
		n.names = append(n.names, r.URL.Path)
		log.G(context.Background()).Infof("nodes: %v", n.names)
		n.logf("nodes: %v", n.names)
		n.mu.Unlock()
	})
}
