package jobs

import (
	"log/slog"
	"sync"
)

// WarmUp loads what all shops need for their first requests, and waits for it.
func WarmUp(logger *slog.Logger, shops []string, load func(shop string)) {
	var loading sync.WaitGroup
	for _, shop := range shops {
		loading.Add(1)
		go func() {
			defer report(logger, shop)
			load(shop)
			loading.Done()
		}()
	}
	loading.Wait()
}

// Flush writes what all shops still have to write, and waits for it.
func Flush(logger *slog.Logger, shops []string, write func(shop string)) {
	var writing sync.WaitGroup
	for _, shop := range shops {
		writing.Add(1)
		go func() {
			defer writing.Done()
			defer report(logger, shop)
			write(shop)
		}()
	}
	writing.Wait()
}

func report(logger *slog.Logger, shop string) {
	if cause := recover(); cause != nil {
		logger.Error("a job panicked", "shop", shop, "cause", cause)
	}
}
