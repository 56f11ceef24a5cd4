package orders

import (
	"log"
	"net/http"
	"text/template"
)

var receiptText = template.Must(template.New("receipt").Parse(
	`Order {{.ID}}
{{range .Lines}}{{.Quantity}} x {{.Article}}
{{end}}`))

// receipt writes what was ordered as text.
func (h *Handler) receipt(w http.ResponseWriter, r *http.Request) {
	order, err := h.store.Get(r.PathValue("id"))
	if err != nil {
		h.fail(w, err)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	if err := receiptText.Execute(w, order); err != nil {
		log.Fatalf("receipt of %s: %v", order.ID, err)
	}
}
