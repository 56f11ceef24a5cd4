module shop

go 1.26

require (
	github.com/nats-io/nats.go v1.48.0
	google.golang.org/grpc v1.85.0
)
