// Package dns stands in for the real one: what the case needs of its names, and nothing that works.
package dns

type Msg struct{}

type ResponseWriter interface{ WriteMsg(*Msg) error }

type HandlerFunc func(ResponseWriter, *Msg)

func (f HandlerFunc) ServeDNS(w ResponseWriter, r *Msg) { f(w, r) }

type Handler interface {
	ServeDNS(w ResponseWriter, r *Msg)
}

func HandleFunc(pattern string, handler func(ResponseWriter, *Msg)) {}
