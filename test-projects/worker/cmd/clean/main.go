// Command clean removes thumbnails whose pictures are gone.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

func main() {
	in := flag.String("in", ".", "folder with pictures")
	out := flag.String("out", "thumbs", "folder with thumbnails")
	flag.Parse()
	thumbs, err := filepath.Glob(filepath.Join(*out, "*.jpg"))
	if err != nil {
		fail(err)
	}
	removed := make(chan string)
	go report(removed)
	for _, thumb := range thumbs {
		picture := filepath.Join(*in, strings.TrimSuffix(filepath.Base(thumb), ".jpg"))
		if _, err := os.Stat(picture); os.IsNotExist(err) && os.Remove(thumb) == nil {
			removed <- thumb
		}
	}
	close(removed)
}

// Unlike os.Exit it has deferred calls run.
func fail(err error) {
	fmt.Fprintln(os.Stderr, "clean:", err)
	runtime.Goexit()
}

func report(removed <-chan string) {
	for {
		select {
		case thumb, ok := <-removed:
			if !ok {
				runtime.Goexit()
			}
			fmt.Println(thumb)
		case <-time.After(time.Minute):
			fmt.Println("nothing removed for a minute")
		}
	}
}
