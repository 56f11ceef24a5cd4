// A consumer acknowledges a message whose handler has panicked.
package main

import (
	"fmt"
	"strings"
)

type queue struct{ messages []string }

func (q *queue) run(handle func(string) error) {
	var kept []string
	for _, m := range q.messages {
		if err := handle(m); err != nil {
			fmt.Println("to be delivered again:", m)
			kept = append(kept, m)
			continue
		}
		fmt.Println("acknowledged:", m)
	}
	q.messages = kept
}

func process(message string) error {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
	return store(message)
}

func store(message string) error {
	_, amount, _ := strings.Cut(message, "=")
	fmt.Println("stored:", amount[:2])
	return nil
}

func main() {
	q := &queue{messages: []string{"a=10", "b"}}
	q.run(process)
	fmt.Println("left in the queue:", len(q.messages))
}
