// Package orders keeps carts and orders and serves them over HTTP.
package orders

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

// ErrNotFound is returned for an unknown identifier.
var ErrNotFound = errors.New("order not found")

// Line is one article of an order.
type Line struct {
	Article  string `json:"article"`
	Quantity int    `json:"quantity"`
	Cents    int64  `json:"cents"`
}

// Order is a cart until it is placed.
type Order struct {
	ID      string    `json:"id"`
	Lines   []Line    `json:"lines"`
	Placed  bool      `json:"placed"`
	Changed time.Time `json:"changed"`
}

// Total is the price of all lines.
func (o *Order) Total() int64 {
	var sum int64
	for _, line := range o.Lines {
		sum += line.Cents * int64(line.Quantity)
	}
	return sum
}

// Store keeps orders in memory.
type Store struct {
	mu     sync.Mutex
	next   int
	orders map[string]*Order
}

// NewStore returns an empty store.
func NewStore() *Store {
	return &Store{orders: make(map[string]*Order)}
}

// Create opens a cart.
func (s *Store) Create(now time.Time) Order {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.next++
	order := &Order{ID: fmt.Sprintf("%06d", s.next), Changed: now}
	s.orders[order.ID] = order
	return *order
}

// Get returns a copy of an order.
func (s *Store) Get(id string) (Order, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	order, ok := s.orders[id]
	if !ok {
		return Order{}, ErrNotFound
	}
	return *order, nil
}

// Update lets a function change an order; a panic of that function leaves the order as it was.
func (s *Store) Update(id string, change func(*Order) error) (updated Order, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	order, ok := s.orders[id]
	if !ok {
		return Order{}, ErrNotFound
	}
	draft := *order
	draft.Lines = append([]Line(nil), order.Lines...)

	defer func() {
		if cause := recover(); cause != nil {
			updated, err = Order{}, fmt.Errorf("order %s: %v", id, cause)
		}
	}()
	if err := change(&draft); err != nil {
		return Order{}, err
	}
	*order = draft
	return draft, nil
}

// Expire removes carts that nobody touched since a time.
func (s *Store) Expire(before time.Time) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	removed := 0
	for id, order := range s.orders {
		if !order.Placed && order.Changed.Before(before) {
			delete(s.orders, id)
			removed++
		}
	}
	return removed
}
