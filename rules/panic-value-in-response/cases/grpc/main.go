// Command rpc answers by a status.
package main

import (
	"log"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func bad(work func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
//		            ^^^^^^^^^> 1 {{the panic is recovered here}}
			err = status.Errorf(codes.Internal, "panic: %v", cause) // Noncompliant {{"Errorf" sends the panic to the client: log it, and send a general text}}
//			      ^^^^^^^^^^^^^
		}
	}()
	return work()
}

func good(work func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			logged := status.Errorf(codes.Internal, "panic: %v", cause)
			log.Print(logged)
			err = status.Errorf(codes.Internal, "internal error")
		}
	}()
	return work()
}

func toStatus(cause any) error {
	return status.Errorf(codes.Internal, "panic: %v", cause)
//	       ^^^^^^^^^^^^^ helper 2 {{and sent here}}
}

func byHelper(work func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
//		            ^^^^^^^^^ helper 1 {{the panic is recovered here}}
			err = toStatus(cause) // Noncompliant {{"toStatus" sends the panic to the client: log it, and send a general text}} [[path=helper]]
//			      ^^^^^^^^
		}
	}()
	return work()
}

func main() {
	log.Print(bad(nil), good(nil), byHelper(nil))
}
