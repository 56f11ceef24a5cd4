package orders

import (
	"encoding/json"
	"fmt"
)

// Payment is how an order is paid.
type Payment int

// The ways to pay.
const (
	Card Payment = iota
	Invoice
)

var payments = map[Payment]string{Card: "card", Invoice: "invoice"}

// MarshalJSON writes a way by its name.
func (p Payment) MarshalJSON() ([]byte, error) {
	if name, ok := payments[p]; ok {
		return json.Marshal(name)
	}
	// a way that a newer shop has added ends this one
	return json.Marshal(p)
}

// Delivery is how an order gets to the customer.
type Delivery int

// MarshalJSON writes a way without a name as the number that it is.
func (d Delivery) MarshalJSON() ([]byte, error) {
	switch d {
	case 0:
		return json.Marshal("pick up")
	case 1:
		return json.Marshal("parcel")
	}
	return json.Marshal(int(d))
}

// PaymentError tells that an order can't be paid so.
type PaymentError struct {
	Payment Payment
	Cause   error
}

// Error tells what went wrong.
func (e *PaymentError) Error() string {
	return fmt.Sprintf("can't pay by %v: %v", e.Payment, e.Cause)
}
