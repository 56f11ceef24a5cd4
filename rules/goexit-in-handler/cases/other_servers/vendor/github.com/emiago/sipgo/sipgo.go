// Package sipgo stands in for the real one: what the case needs of its names, and nothing that works.
package sipgo

import "github.com/emiago/sipgo/sip"

type RequestHandler func(req *sip.Request, tx sip.ServerTransaction)

type Server struct{}

func (*Server) OnRequest(method sip.RequestMethod, handler RequestHandler) {}

func (*Server) OnBye(handler RequestHandler) {}
