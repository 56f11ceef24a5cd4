package orders

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"time"
)

// Prices knows what articles cost.
type Prices interface {
	Cents(article string) (int64, bool)
}

// Notifier tells others of a placed order.
type Notifier interface {
	OrderPlaced(id string, cents int64)
}

// Handler serves the order API.
type Handler struct {
	store    *Store
	prices   Prices
	notifier Notifier
	logger   *slog.Logger
}

// NewHandler returns a handler.
func NewHandler(store *Store, prices Prices, notifier Notifier, logger *slog.Logger) *Handler {
	return &Handler{store: store, prices: prices, notifier: notifier, logger: logger}
}

// Register adds the routes.
func (h *Handler) Register(mux *http.ServeMux) {
	mux.HandleFunc("POST /orders", h.create)
	mux.HandleFunc("GET /orders/{id}", h.get)
	mux.HandleFunc("POST /orders/{id}/lines", h.addLine)
	mux.HandleFunc("POST /orders/{id}/place", h.place)
	mux.HandleFunc("GET /orders/{id}/receipt", h.receipt)
	mux.HandleFunc("POST /orders/{id}/invoice", h.invoice)
	mux.HandleFunc("DELETE /orders/{id}/invoice", h.cancelInvoice)
}

func (h *Handler) create(w http.ResponseWriter, _ *http.Request) {
	h.reply(w, http.StatusCreated, h.store.Create(time.Now()))
}

func (h *Handler) get(w http.ResponseWriter, r *http.Request) {
	order, err := h.store.Get(r.PathValue("id"))
	if err != nil {
		h.fail(w, err)
		return
	}
	h.reply(w, http.StatusOK, order)
}

func (h *Handler) addLine(w http.ResponseWriter, r *http.Request) {
	var line Line
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&line); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	order, err := h.store.Update(r.PathValue("id"), func(order *Order) error {
		cents, ok := h.prices.Cents(line.Article)
		if !ok || line.Quantity < 1 {
			return errors.New("no such article")
		}
		line.Cents = cents
		order.Lines = append(order.Lines, line)
		order.Changed = time.Now()
		return nil
	})
	if err != nil {
		h.fail(w, err)
		return
	}
	h.reply(w, http.StatusOK, order)
}

func (h *Handler) place(w http.ResponseWriter, r *http.Request) {
	order, err := h.store.Update(r.PathValue("id"), func(order *Order) error {
		if len(order.Lines) == 0 {
			return errors.New("the cart is empty")
		}
		order.Placed = true
		order.Changed = time.Now()
		return nil
	})
	if err != nil {
		h.fail(w, err)
		return
	}
	h.notifier.OrderPlaced(order.ID, order.Total())
	h.reply(w, http.StatusOK, order)
}

func (h *Handler) fail(w http.ResponseWriter, err error) {
	status := http.StatusUnprocessableEntity
	if errors.Is(err, ErrNotFound) {
		status = http.StatusNotFound
	}
	http.Error(w, err.Error(), status)
}

func (h *Handler) reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		h.logger.Warn("reply not sent", "error", err)
	}
}
