// Product code that registers what others gave it.
package shop

import (
	"context"
	"net/http"

	"google.golang.org/grpc"
)

type server struct {
	intercept grpc.UnaryServerInterceptor
	page      http.HandlerFunc
}

func (s *server) start() *grpc.Server {
	return grpc.NewServer(grpc.UnaryInterceptor(s.intercept))
}

func (s *server) check(ctx context.Context) error {
	_, err := s.intercept(ctx, nil, nil, nil)
	return err
}

func (s *server) listen() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/", s.page)
	return http.ListenAndServe(":8080", mux)
}
