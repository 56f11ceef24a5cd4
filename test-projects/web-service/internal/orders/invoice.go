package orders

import (
	"context"
	"net/http"
	"time"
)

// An invoice is booked even if the client doesn't wait for it.
func (h *Handler) invoice(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := detached(r)
	order, err := h.store.Get(r.PathValue("id"))
	if err != nil {
		h.fail(w, err)
		return
	}
	if err := book(ctx, order); err != nil {
		http.Error(w, "not booked", http.StatusBadGateway)
	}
	cancel()
}

func (h *Handler) cancelInvoice(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := detached(r)
	defer cancel()
	if err := book(ctx, Order{ID: r.PathValue("id")}); err != nil {
		http.Error(w, "not booked", http.StatusBadGateway)
	}
}

func detached(r *http.Request) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(r.Context()), time.Minute)
}

func book(ctx context.Context, order Order) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://ledger.internal/"+order.ID, http.NoBody)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	return response.Body.Close()
}
