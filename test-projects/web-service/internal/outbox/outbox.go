// Package outbox keeps events in the database until somebody has taken them.
package outbox

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
)

// Event is something that others are to hear of.
type Event struct {
	ID      int64
	Kind    string
	Payload []byte
}

// Handler takes an event.
type Handler func(context.Context, Event) error

// Outbox is a table of events.
type Outbox struct {
	db       *sql.DB
	handlers map[string]Handler
	logger   *slog.Logger
}

// New returns the outbox of a database.
func New(db *sql.DB, handlers map[string]Handler, logger *slog.Logger) *Outbox {
	return &Outbox{db: db, handlers: handlers, logger: logger}
}

// Add keeps events; all of them, or none.
func (o *Outbox) Add(ctx context.Context, encode func(Event) []byte, events ...Event) (err error) {
	tx, err := o.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	for _, event := range events {
		_, err = tx.ExecContext(ctx, "insert into outbox (kind, payload) values ($1, $2)", event.Kind, encode(event))
		if err != nil {
			return err
		}
	}
	return nil
}

// Forget removes events of two kinds at once.
func (o *Outbox) Forget(ctx context.Context, one, other string) error {
	tx, err := o.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "delete from outbox where kind = $1", one); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "delete from outbox where kind = $1", other); err != nil {
		return err
	}
	return tx.Commit()
}

// Drain hands all events over; those that nobody takes stay.
func (o *Outbox) Drain(ctx context.Context) error {
	events, err := o.load(ctx)
	if err != nil {
		return err
	}
	for _, event := range events {
		if err := o.deliver(ctx, event); err != nil {
			o.logger.Warn("event stays", "id", event.ID, "error", err)
			continue
		}
		if _, err := o.db.ExecContext(ctx, "delete from outbox where id = $1", event.ID); err != nil {
			return err
		}
	}
	return nil
}

func (o *Outbox) deliver(ctx context.Context, event Event) error {
	defer func() {
		if cause := recover(); cause != nil {
			o.logger.Error("panic in handler", "kind", event.Kind, "cause", cause)
		}
	}()
	handler, ok := o.handlers[event.Kind]
	if !ok {
		return errors.New("no handler for " + event.Kind)
	}
	return handler(ctx, event)
}

// Try hands one event over without removing it.
func (o *Outbox) Try(ctx context.Context, event Event) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("handler of %s: %v", event.Kind, cause)
		}
	}()
	return o.handlers[event.Kind](ctx, event)
}

func (o *Outbox) load(ctx context.Context) ([]Event, error) {
	rows, err := o.db.QueryContext(ctx, "select id, kind, payload from outbox order by id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var events []Event
	for rows.Next() {
		var event Event
		if err := rows.Scan(&event.ID, &event.Kind, &event.Payload); err != nil {
			return nil, err
		}
		events = append(events, event)
	}
	return events, rows.Err()
}
