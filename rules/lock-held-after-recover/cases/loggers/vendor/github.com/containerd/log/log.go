// Package log stands in for the real one: what the case needs of its names, and nothing that works.
package log

import "context"

type Entry struct{}

func (*Entry) Infof(format string, args ...any) {}

var G = GetLogger

func GetLogger(context.Context) *Entry { return new(Entry) }
