package cases

import (
	"log"
	"os"

	"example.com/unknown/report"
	"example.com/unknown/store"
)

func unresolvedExit() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		return
	}
	defer os.RemoveAll(dir)
	report.Fatal("does it exit?")
}

func unresolvedCleanup() {
	s := store.Open()
	defer s.Remove()
	defer store.Cleanup()
	log.Fatal("always")
}
