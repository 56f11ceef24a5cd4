package orders

import (
	"fmt"
	"net/http"
	"sync"
)

// Views counts who looks at what.
type Views struct {
	mu        sync.Mutex
	byArticle map[string]int
	byClient  map[string]int
}

// NewViews returns a count of nothing.
func NewViews() *Views {
	return &Views{byArticle: map[string]int{}, byClient: map[string]int{}}
}

// Register adds the routes.
func (v *Views) Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /articles/{id}", v.article)
	mux.HandleFunc("GET /articles", v.top)
}

func (v *Views) article(w http.ResponseWriter, r *http.Request) {
	// each request runs on a goroutine of its own
	v.byClient[r.RemoteAddr]++
	v.mu.Lock()
	v.byArticle[r.PathValue("id")]++
	v.mu.Unlock()
	w.WriteHeader(http.StatusNoContent)
}

func (v *Views) top(w http.ResponseWriter, _ *http.Request) {
	v.mu.Lock()
	views := v.byArticle
	v.mu.Unlock()
	// still the same map, and no lock any more
	for article, n := range views {
		_, _ = fmt.Fprintln(w, article, n)
	}
}

// Reset begins anew, and returns what was counted: nobody else has that map then.
func (v *Views) Reset() map[string]int {
	v.mu.Lock()
	views := v.byArticle
	v.byArticle = map[string]int{}
	v.mu.Unlock()
	for article, n := range views {
		if n == 0 {
			delete(views, article)
		}
	}
	return views
}
