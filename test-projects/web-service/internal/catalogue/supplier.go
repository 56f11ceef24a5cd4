package catalogue

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// A Supplier names its price of an article, and may take its time.
type Supplier interface {
	Quote(article string) (int64, error)
}

type quote struct {
	cents int64
	err   error
}

// Compare asks a supplier for the article's price, and takes over one that is lower.
func (p *Prices) Compare(ctx context.Context, supplier Supplier, article string) error {
	quotes := make(chan quote)
	go func() {
		cents, err := supplier.Quote(article)
		quotes <- quote{cents, err}
	}()
	select {
	case q := <-quotes:
		if q.err != nil {
			return fmt.Errorf("quote for %s: %w", article, q.err)
		}
		p.lower(article, q.cents)
		return nil
	case <-time.After(5 * time.Second):
		return fmt.Errorf("no quote for %s in time", article)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Cheapest takes the lowest of all quotes that come in time.
func (p *Prices) Cheapest(ctx context.Context, suppliers []Supplier, article string) error {
	quotes := make(chan quote, len(suppliers))
	for _, supplier := range suppliers {
		go func() {
			cents, err := supplier.Quote(article)
			quotes <- quote{cents, err}
		}()
	}
	var failures []error
	for range suppliers {
		select {
		case q := <-quotes:
			if q.err == nil {
				p.lower(article, q.cents)
			}
			failures = append(failures, q.err)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return errors.Join(failures...)
}

func (p *Prices) lower(article string, cents int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if known, ok := p.cents[article]; !ok || cents < known {
		p.cents[article] = cents
	}
}
