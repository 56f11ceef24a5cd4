// Package asynq stands in for the real one: what the case needs of its names, and nothing that works.
package asynq

import "context"

type Task struct{}

type Handler interface {
	ProcessTask(context.Context, *Task) error
}

type ServeMux struct{}

func NewServeMux() *ServeMux { return new(ServeMux) }

func (*ServeMux) HandleFunc(pattern string, handler func(context.Context, *Task) error) {}
