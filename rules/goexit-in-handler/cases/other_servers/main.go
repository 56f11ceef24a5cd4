package shop

import (
	"context"
	"net/http"
	"runtime"

	"github.com/emiago/sipgo"
	"github.com/emiago/sipgo/sip"
	"github.com/emicklei/go-restful/v3"
	"github.com/gliderlabs/ssh"
	"github.com/go-chi/chi"
	"github.com/hibiken/asynq"
	"github.com/miekg/dns"
)

func register(phones *sipgo.Server, tasks *asynq.ServeMux, web *restful.WebService) {
	phones.OnRequest(sip.INVITE, invite)
//	                             ^^^^^^ p1 1 {{registered as a handler here}}
	phones.OnBye(goodBye)
	dns.HandleFunc("shop.example.", lookUp)
//	                                ^^^^^^ p2 1 {{registered as a handler here}}
	tasks.HandleFunc("ship", ship)
//	                         ^^^^ p4 1 {{registered as a handler here}}
	ssh.Handle(shell)
//	           ^^^^^ p5 1 {{registered as a handler here}}
	web.GET("/orders").To(list)
//	                      ^^^^ p6 1 {{registered as a handler here}}
	chi.NewRouter().Get("/", index)
//	                         ^^^^^ p7 1 {{registered as a handler here}}
}

func invite(req *sip.Request, tx sip.ServerTransaction) {
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}} [[path=p1]]
//	^^^^^^^^^^^^^^^^
}

func goodBye(req *sip.Request, tx sip.ServerTransaction) {
	tx.Terminate()
}

func lookUp(w dns.ResponseWriter, r *dns.Msg) {
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}} [[path=p2]]
//	^^^^^^^^^^^^^^^^
}

type zone struct{}

func (zone) ServeDNS(w dns.ResponseWriter, r *dns.Msg) {
//          ^^^^^^^^ p3 1 {{a handler by its type}}
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}} [[path=p3]]
//	^^^^^^^^^^^^^^^^
}

func ship(ctx context.Context, task *asynq.Task) error {
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets no answer, and "recover" sees nothing}} [[path=p4]]
//	^^^^^^^^^^^^^^^^
	return nil
}

func shell(session ssh.Session) {
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}} [[path=p5]]
//	^^^^^^^^^^^^^^^^
}

func list(r *restful.Request, w *restful.Response) {
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[path=p6]]
//	^^^^^^^^^^^^^^^^
}

// The path of the module before it had versions.
func index(w http.ResponseWriter, r *http.Request) {
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}} [[path=p7;quickfixes=f7]]
//	^^^^^^^^^^^^^^^^
// fix@f7 {{Return instead}}
// edit@f7 [[sc=2;ec=18]] {{return}}
}
