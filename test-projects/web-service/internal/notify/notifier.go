// Package notify tells other systems of what happened.
package notify

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"example.com/shop/internal/middleware"
)

type event struct {
	Order string    `json:"order"`
	Cents int64     `json:"cents"`
	At    time.Time `json:"at"`
}

// Notifier posts events to a webhook.
type Notifier struct {
	url    string
	client *http.Client
	logger *slog.Logger
	hooks  []func(event)
}

// New returns a notifier; without a URL it only calls its hooks.
func New(url string, logger *slog.Logger) *Notifier {
	return &Notifier{url: url, client: &http.Client{Timeout: 5 * time.Second}, logger: logger}
}

// OnOrder adds a function that is called for each order.
func (n *Notifier) OnOrder(hook func(order string, cents int64)) {
	n.hooks = append(n.hooks, func(e event) { hook(e.Order, e.Cents) })
}

// OrderPlaced tells of an order without making the customer wait.
func (n *Notifier) OrderPlaced(id string, cents int64) {
	e := event{Order: id, Cents: cents, At: time.Now()}
	go func() {
		defer middleware.Guard(n.logger, "notify")()
		n.callHooks(e)
		if n.url != "" {
			n.post(e)
		}
	}()
}

func (n *Notifier) callHooks(e event) {
	for _, hook := range n.hooks {
		n.callHook(hook, e)
	}
}

func (n *Notifier) callHook(hook func(event), e event) {
	defer timed(n.logger, "hook", func() {
		if cause := recover(); cause != nil {
			n.logger.Error("panic in hook", "order", e.Order, "cause", cause)
		}
	})
	hook(e)
}

func timed(logger *slog.Logger, what string, finish func()) {
	start := time.Now()
	finish()
	logger.Debug("finished", "what", what, "took", time.Since(start))
}

func (n *Notifier) post(e event) {
	defer func() {
		logIfPanicking(n.logger, e)
	}()
	body, err := json.Marshal(e)
	if err != nil {
		panic(fmt.Errorf("event of order %s: %w", e.Order, err))
	}
	response, err := n.client.Post(n.url, "application/json", bytes.NewReader(body))
	if err != nil {
		n.logger.Warn("webhook unreachable", "order", e.Order, "error", err)
		return
	}
	defer response.Body.Close()
	if response.StatusCode >= http.StatusMultipleChoices {
		n.logger.Warn("webhook refused", "order", e.Order, "status", response.Status)
	}
}
