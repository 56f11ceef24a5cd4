package cases

import (
	"time"

	"example.com/unknown/pool"
)

func unknownStart(load func() string) string {
	result := make(chan string)
	pool.Run(func() { result <- load() })
	select {
	case text := <-result:
		return text
	case <-time.After(time.Second):
		return ""
	}
}

func unknownUse(load func() string) string {
	result := make(chan string)
	go func() { result <- load() }()
	pool.Watch(result)
	select {
	case text := <-result:
		return text
	case <-time.After(time.Second):
		return ""
	}
}
