// Package owner reads pictures with the rights of the people they belong to.
package owner

import (
	"errors"
	"os"
	"syscall"
)

// Request is a picture that somebody asks for.
type Request struct {
	UID, GID int
	Path     string
	Answer   chan<- Content
}

// Content is what is in a picture, or why it could not be read.
type Content struct {
	Bytes []byte
	Err   error
}

// Serve answers requests, many at a time.
func Serve(requests <-chan Request) {
	for request := range requests {
		go answer(request)
	}
}

// answer reads as the owner. The identity is that of the thread, and stays
// there: the next picture may be read with the rights of somebody else.
func answer(request Request) {
	err := errors.Join(
		syscall.Setfsgid(request.GID),
		syscall.Setfsuid(request.UID),
	)
	if err != nil {
		request.Answer <- Content{Err: err}
		return
	}
	bytes, err := os.ReadFile(request.Path)
	request.Answer <- Content{Bytes: bytes, Err: err}
}
