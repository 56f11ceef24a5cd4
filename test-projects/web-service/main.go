// Command shop serves the order API.
package main

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"example.com/shop/internal/catalogue"
	"example.com/shop/internal/jobs"
	"example.com/shop/internal/middleware"
	"example.com/shop/internal/notify"
	"example.com/shop/internal/orders"
)

type config struct {
	addr       string
	webhook    string
	feed       string
	cleanEvery time.Duration
}

func main() {
	var cfg config
	flag.StringVar(&cfg.addr, "addr", ":8080", "listen address")
	flag.StringVar(&cfg.webhook, "webhook", "", "URL told of each order, empty for none")
	flag.StringVar(&cfg.feed, "feed", "", "URL of the price feed, empty for none")
	flag.DurationVar(&cfg.cleanEvery, "clean-every", time.Minute, "how often expired carts are removed")
	flag.Parse()

	logger := slog.New(slog.NewTextHandler(os.Stderr, nil))
	if err := run(cfg, logger); err != nil {
		logger.Error("server stopped", "error", err)
		os.Exit(1)
	}
}

func run(cfg config, logger *slog.Logger) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	store := orders.NewStore()
	prices := catalogue.NewPrices(logger)
	notifier := notify.New(cfg.webhook, logger)

	scheduler := jobs.NewScheduler(logger)
	scheduler.Every(cfg.cleanEvery, "expire-carts", func(context.Context) error {
		store.Expire(time.Now().Add(-30 * time.Minute))
		return nil
	})
	if cfg.feed != "" {
		scheduler.Every(5*time.Minute, "prices", func(ctx context.Context) error {
			return prices.Refresh(ctx, cfg.feed)
		})
	}
	scheduler.Start(ctx)
	defer scheduler.Wait()

	mux := http.NewServeMux()
	orders.NewHandler(store, prices, notifier, logger).Register(mux)
	orders.NewViews().Register(mux)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	})

	server := &http.Server{
		Addr:              cfg.addr,
		Handler:           middleware.Chain(mux, middleware.RequestID, middleware.Logging(logger), middleware.Recovery(logger)),
		ReadHeaderTimeout: 5 * time.Second,
	}
	return serve(ctx, server, logger)
}

func serve(ctx context.Context, server *http.Server, logger *slog.Logger) error {
	failed := make(chan error, 1)
	go func() {
		logger.Info("listening", "addr", server.Addr)
		failed <- server.ListenAndServe()
	}()

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	shutdown, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(shutdown); err != nil {
		return err
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
