module shop

go 1.26

require (
	github.com/emicklei/go-restful/v3 v3.14.0
	github.com/emiago/sipgo v1.7.3
	github.com/gliderlabs/ssh v0.3.8
	github.com/go-chi/chi v1.5.5
	github.com/hibiken/asynq v0.26.0
	github.com/miekg/dns v1.1.73
)
