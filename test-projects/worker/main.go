// Command thumbs makes thumbnails of the pictures that are put into a folder.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"example.com/thumbs/internal/pool"
	"example.com/thumbs/internal/retry"
	"example.com/thumbs/internal/spool"
	"example.com/thumbs/internal/thumb"
)

type options struct {
	in      string
	out     string
	size    int
	workers int
	poll    time.Duration
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("thumbs: ")

	var o options
	flag.StringVar(&o.in, "in", ".", "folder with pictures")
	flag.StringVar(&o.out, "out", "thumbs", "folder for thumbnails")
	flag.IntVar(&o.size, "size", 200, "longer side of a thumbnail in pixels")
	flag.IntVar(&o.workers, "workers", runtime.NumCPU(), "pictures worked on at the same time")
	flag.DurationVar(&o.poll, "poll", 0, "look for new pictures this often, 0 for once")
	flag.Parse()

	os.Exit(status(run(o)))
}

func status(err error) int {
	switch {
	case err == nil:
		return 0
	case errors.Is(err, context.Canceled):
		log.Print("interrupted")
		return 130
	default:
		log.Print(err)
		return 1
	}
}

func run(o options) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("internal error: %v", cause)
		}
	}()
	if o.size < 1 || o.workers < 1 {
		return errors.New("-size and -workers must be positive")
	}
	if err := os.MkdirAll(o.out, 0o755); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	folder := spool.Open(o.in)
	for {
		if err := pass(ctx, folder, o); err != nil {
			return err
		}
		if o.poll == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(o.poll):
		}
	}
}

func pass(ctx context.Context, folder *spool.Folder, o options) error {
	files, err := folder.Fresh()
	if err != nil {
		return err
	}
	workers := pool.New(o.workers, func(name string, cause any) {
		log.Printf("%s: %v", name, cause)
	})
	for _, file := range files {
		target := filepath.Join(o.out, filepath.Base(file)+".jpg")
		workers.Submit(filepath.Base(file), func() error {
			return retry.Do(ctx, retry.Default, func() error {
				return thumb.Make(file, target, o.size)
			})
		})
	}
	done, failed := workers.Wait()
	if done+failed > 0 {
		log.Printf("%d thumbnails, %d failures", done, failed)
	}
	return ctx.Err()
}
