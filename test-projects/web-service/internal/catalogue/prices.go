// Package catalogue knows articles and prices.
package catalogue

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// Prices is a price list that can be refreshed while it is read.
type Prices struct {
	logger *slog.Logger
	client *http.Client
	mu     sync.RWMutex
	cents  map[string]int64
}

// NewPrices returns a list with the articles that are always there.
func NewPrices(logger *slog.Logger) *Prices {
	return &Prices{
		logger: logger,
		client: &http.Client{Timeout: 20 * time.Second},
		cents:  map[string]int64{"gift-card": 2500},
	}
}

// Cents is the price of an article.
func (p *Prices) Cents(article string) (int64, bool) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	cents, ok := p.cents[article]
	return cents, ok
}

// Refresh reads the feed and takes its prices over.
func (p *Prices) Refresh(ctx context.Context, url string) error {
	defer logPanic(p.logger, "refresh")()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	response, err := p.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("price feed: %s", response.Status)
	}
	cents, err := p.parse(response.Body)
	if err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cents = cents
	return nil
}

func (p *Prices) parse(feed io.Reader) (map[string]int64, error) {
	defer logPanic(p.logger, "parse")
	cents := make(map[string]int64)
	reader := csv.NewReader(feed)
	for {
		row, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return cents, nil
		}
		if err != nil {
			return nil, err
		}
		price, err := strconv.ParseInt(row[1], 10, 64)
		if err != nil {
			return nil, fmt.Errorf("price of %s: %w", row[0], err)
		}
		cents[row[0]] = price
	}
}

func logPanic(logger *slog.Logger, step string) func() {
	return func() {
		if cause := recover(); cause != nil {
			logger.Error("price feed", "step", step, "cause", cause)
		}
	}
}
