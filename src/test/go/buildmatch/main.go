// Command buildmatch says whether go/build takes files, for comparison with our own reading of
// build constraints.
//
//	buildmatch GOOS GOARCH TAGS
//
// It takes files on standard input, each as a line with its name, a line with the number of its
// bytes, and the bytes. For each it prints true, false or error.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"go/build"
	"io"
	"log"
	"os"
	"strings"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 4 {
		log.Fatal("usage: buildmatch GOOS GOARCH TAGS")
	}
	context := build.Default
	context.GOOS, context.GOARCH, context.CgoEnabled = os.Args[1], os.Args[2], true
	context.BuildTags = strings.Split(os.Args[3], ",")
	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	for {
		var name string
		var length int
		if _, err := fmt.Fscanf(in, "%s\n%d\n", &name, &length); err == io.EOF {
			break
		} else if err != nil {
			log.Fatal(err)
		}
		content := make([]byte, length)
		if _, err := io.ReadFull(in, content); err != nil {
			log.Fatal(err)
		}
		fmt.Fprintln(out, verdict(&context, name, content))
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

func verdict(context *build.Context, name string, content []byte) string {
	context.OpenFile = func(string) (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(content)), nil
	}
	match, err := context.MatchFile(".", name)
	if err != nil {
		return "error"
	}
	return fmt.Sprint(match)
}
