package orders

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

type fixedPrices map[string]int64

func (p fixedPrices) Cents(article string) (int64, bool) {
	cents, ok := p[article]
	return cents, ok
}

type noted struct{ cents int64 }

func (n *noted) OrderPlaced(_ string, cents int64) { n.cents += cents }

func mustPanic(t *testing.T, f func()) {
	t.Helper()
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	f()
}

func TestPlaceAnOrder(t *testing.T) {
	told := &noted{}
	mux := http.NewServeMux()
	logger := slog.New(slog.NewTextHandler(io.Discard, nil))
	NewHandler(NewStore(), fixedPrices{"lamp": 1999}, told, logger).Register(mux)
	server := httptest.NewServer(mux)
	defer server.Close()

	for _, step := range []struct {
		path, body string
		status     int
	}{
		{"/orders", "", http.StatusCreated},
		{"/orders/000001/place", "", http.StatusUnprocessableEntity},
		{"/orders/000001/lines", `{"article":"lamp","quantity":2}`, http.StatusOK},
		{"/orders/000001/place", "", http.StatusOK},
		{"/orders/000002/place", "", http.StatusNotFound},
	} {
		response, err := http.Post(server.URL+step.path, "application/json", strings.NewReader(step.body))
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != step.status {
			t.Errorf("%s: status %d, want %d", step.path, response.StatusCode, step.status)
		}
	}
	if told.cents != 3998 {
		t.Errorf("told of %d cents", told.cents)
	}
}

func TestUpdateTurnsAPanicIntoAnError(t *testing.T) {
	store := NewStore()
	order := store.Create(time.Now())
	if _, err := store.Update(order.ID, func(*Order) error { panic("boom") }); err == nil {
		t.Error("no error")
	}
	if _, err := store.Get(order.ID); err != nil {
		t.Error(err)
	}
}

func TestTotalOfNothing(t *testing.T) {
	mustPanic(t, func() {
		var order *Order
		order.Total()
	})
}
