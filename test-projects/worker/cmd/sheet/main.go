// Command sheet packs thumbnails into one archive.
package main

import (
	"archive/zip"
	"errors"
	"flag"
	"io"
	"log"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("o", "thumbs.zip", "archive to write")
	list := flag.String("list", "", "file to write the names to, too")
	flag.Parse()
	if *list != "" {
		if err := writeList(*list, flag.Args()); err != nil {
			log.Fatal(err)
		}
	}

	scratch, err := os.MkdirTemp(filepath.Dir(*out), "sheet")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(scratch)
	part := filepath.Join(scratch, "part.zip")
	if err := pack(part, flag.Args()); err != nil {
		log.Fatal(err)
	}
	if err := os.Rename(part, *out); err != nil {
		log.Fatal(err)
	}
}

// pack has its deferred calls run whatever happens: it returns what went wrong.
func pack(name string, files []string) (err error) {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	archive := zip.NewWriter(f)
	defer func() { err = errors.Join(err, archive.Close()) }()
	for _, file := range files {
		if err := add(archive, file); err != nil {
			return err
		}
	}
	return nil
}

func add(archive *zip.Writer, file string) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := archive.Create(filepath.Base(file))
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return err
}

// writeList writes a temporary file first, and removes it by hand before it gives up.
func writeList(name string, files []string) error {
	f, err := os.CreateTemp(filepath.Dir(name), "list")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	for _, file := range files {
		if _, err := io.WriteString(f, file+"\n"); err != nil {
			f.Close()
			os.Remove(f.Name())
			log.Fatalf("cannot write %s: %v", f.Name(), err)
		}
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
