// Package zerolog stands in for github.com/rs/zerolog.
package zerolog

// Event is an entry that is being put together.
type Event struct{}

// Err adds an error.
func (e *Event) Err(err error) *Event { return e }

// Msg sends it.
func (e *Event) Msg(text string) {}

// Logger logs.
type Logger struct{}

// Fatal makes an entry whose sending ends the process.
func (l *Logger) Fatal() *Event { return nil }

// Error makes an entry.
func (l *Logger) Error() *Event { return nil }
