package orders

import (
	"errors"
	"sync"
)

// ErrSoldOut tells that there is less than was asked for.
var ErrSoldOut = errors.New("sold out")

// Stock counts what is left of each article, and who has been promised some of it.
type Stock struct {
	mu       sync.Mutex
	left     map[string]int
	promised map[string]int
}

// NewStock begins with a delivery.
func NewStock(delivery map[string]int) *Stock {
	return &Stock{left: delivery, promised: map[string]int{}}
}

// Reserve keeps some of an article for an order.
func (s *Stock) Reserve(article string, n int) error {
	s.mu.Lock()
	left, known := s.left[article]
	if !known {
		s.mu.Unlock()
		return errors.New("no such article: " + article)
	}
	if left < n {
		// the next customer waits here for ever
		return ErrSoldOut
	}
	s.left[article] = left - n
	s.promised[article] += n
	s.mu.Unlock()
	return nil
}

// Cancel gives back what was reserved.
func (s *Stock) Cancel(article string, n int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.promised[article] < n {
		s.mu.Unlock()
		return errors.New("never reserved: " + article)
	}
	s.promised[article] -= n
	s.left[article] += n
	return nil
}

// Each visits every article that is left.
func (s *Stock) Each(visit func(article string, n int)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for article, n := range s.left {
		visit(article, n)
	}
}

// Left tells how much there is of an article.
func (s *Stock) Left(article string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.left[article]
}

// Scarce lists the articles of which less is left than is promised.
func (s *Stock) Scarce() []string {
	var scarce []string
	s.Each(func(article string, n int) {
		if s.Left(article) < s.promised[article] {
			scarce = append(scarce, article)
		}
	})
	return scarce
}

// Restock adds a delivery and lets others in between two articles: nothing is wrong with that.
func (s *Stock) Restock(delivery map[string]int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for article, n := range delivery {
		s.left[article] += n
		s.mu.Unlock()
		s.mu.Lock()
	}
}

// TryReserve reserves unless somebody else is busy with the stock.
func (s *Stock) TryReserve(article string, n int) bool {
	if !s.mu.TryLock() {
		return false
	}
	defer s.mu.Unlock()
	if s.left[article] < n {
		return false
	}
	s.left[article] -= n
	return true
}
