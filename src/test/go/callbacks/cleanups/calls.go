package main

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"compress/flate"
	"compress/gzip"
	"compress/lzw"
	"compress/zlib"
	"encoding/csv"
	"encoding/xml"
	"mime/multipart"
	"mime/quotedprintable"
	"os"
	"runtime/pprof"
	"runtime/trace"
	"syscall"
	"text/tabwriter"
)

var text = []byte("some text\n")

// cleanups are the calls of the table, and some that an exit does as well.
var cleanups = []cleanup{
	{"os File.Close", func(folder string) func() {
		file := create(folder)
		must(file.Write(text))
		return func() { file.Close() }
	}},
	{"database/sql Tx.Rollback", func(folder string) func() {
		transaction := begin(folder)
		return func() { transaction.Rollback() }
	}},
	{"os Remove", func(folder string) func() {
		name := create(folder).Name()
		return func() { os.Remove(name) }
	}},
	{"os RemoveAll", func(folder string) func() {
		path := mkdir(folder)
		create(path)
		return func() { os.RemoveAll(path) }
	}},
	{"os Root.Remove", func(folder string) func() {
		create(folder)
		root := must(os.OpenRoot(folder))
		return func() { root.Remove("file") }
	}},
	{"os Root.RemoveAll", func(folder string) func() {
		create(mkdir(folder))
		root := must(os.OpenRoot(folder))
		return func() { root.RemoveAll("folder") }
	}},
	{"syscall Unlink", func(folder string) func() {
		name := create(folder).Name()
		return func() { syscall.Unlink(name) }
	}},
	{"syscall Rmdir", func(folder string) func() {
		path := mkdir(folder)
		return func() { syscall.Rmdir(path) }
	}},
	{"bufio Writer.Flush", func(folder string) func() {
		writer := bufio.NewWriter(create(folder))
		must(writer.Write(text))
		return func() { writer.Flush() }
	}},
	{"encoding/csv Writer.Flush", func(folder string) func() {
		writer := csv.NewWriter(create(folder))
		check(writer.Write([]string{"some", "text"}))
		return writer.Flush
	}},
	{"encoding/xml Encoder.Flush", func(folder string) func() {
		encoder := encode(folder)
		return func() { encoder.Flush() }
	}},
	{"encoding/xml Encoder.Close", func(folder string) func() {
		encoder := encode(folder)
		return func() { encoder.Close() }
	}},
	{"text/tabwriter Writer.Flush", func(folder string) func() {
		writer := tabwriter.NewWriter(create(folder), 1, 1, 1, ' ', 0)
		must(writer.Write([]byte("some\ttext\n")))
		return func() { writer.Flush() }
	}},
	{"mime/quotedprintable Writer.Close", func(folder string) func() {
		writer := quotedprintable.NewWriter(create(folder))
		must(writer.Write(text[:4]))
		return func() { writer.Close() }
	}},
	{"mime/multipart Writer.Close", func(folder string) func() {
		writer := multipart.NewWriter(create(folder))
		check(writer.WriteField("some", "text"))
		return func() { writer.Close() }
	}},
	{"archive/tar Writer.Close", func(folder string) func() {
		writer := archive(folder)
		return func() { writer.Close() }
	}},
	{"archive/tar Writer.Flush", func(folder string) func() {
		writer := archive(folder)
		return func() { writer.Flush() }
	}},
	{"archive/zip Writer.Close", func(folder string) func() {
		writer := zip.NewWriter(create(folder))
		must(must(writer.Create("some")).Write(text))
		return func() { writer.Close() }
	}},
	{"archive/zip Writer.Flush", func(folder string) func() {
		writer := zip.NewWriter(create(folder))
		must(must(writer.Create("some")).Write(text))
		return func() { writer.Flush() }
	}},
	{"compress/flate Writer.Close", func(folder string) func() {
		writer := must(flate.NewWriter(create(folder), 1))
		must(writer.Write(text))
		return func() { writer.Close() }
	}},
	{"compress/flate Writer.Flush", func(folder string) func() {
		writer := must(flate.NewWriter(create(folder), 1))
		must(writer.Write(text))
		return func() { writer.Flush() }
	}},
	{"compress/gzip Writer.Close", func(folder string) func() {
		writer := gzip.NewWriter(create(folder))
		must(writer.Write(text))
		return func() { writer.Close() }
	}},
	{"compress/gzip Writer.Flush", func(folder string) func() {
		writer := gzip.NewWriter(create(folder))
		must(writer.Write(text))
		return func() { writer.Flush() }
	}},
	{"compress/lzw Writer.Close", func(folder string) func() {
		writer := lzw.NewWriter(create(folder), lzw.LSB, 8).(*lzw.Writer)
		must(writer.Write(text))
		return func() { writer.Close() }
	}},
	{"compress/zlib Writer.Close", func(folder string) func() {
		writer := zlib.NewWriter(create(folder))
		must(writer.Write(text))
		return func() { writer.Close() }
	}},
	{"compress/zlib Writer.Flush", func(folder string) func() {
		writer := zlib.NewWriter(create(folder))
		must(writer.Write(text))
		return func() { writer.Flush() }
	}},
	{"runtime/pprof StopCPUProfile", func(folder string) func() {
		check(pprof.StartCPUProfile(create(folder)))
		return pprof.StopCPUProfile
	}},
	{"runtime/pprof WriteHeapProfile", func(folder string) func() {
		file := create(folder)
		return func() { pprof.WriteHeapProfile(file) }
	}},
	{"runtime/pprof Profile.WriteTo", func(folder string) func() {
		file := create(folder)
		return func() { pprof.Lookup("goroutine").WriteTo(file, 0) }
	}},
	{"runtime/trace Stop", func(folder string) func() {
		check(trace.Start(create(folder)))
		return trace.Stop
	}},
	{"database/sql Tx.Commit", func(folder string) func() {
		transaction := begin(folder)
		return func() { transaction.Commit() }
	}},
}

// encode leaves an element in the buffer of an encoder.
func encode(folder string) *xml.Encoder {
	encoder := xml.NewEncoder(create(folder))
	start := xml.StartElement{Name: xml.Name{Local: "some"}}
	check(encoder.EncodeToken(start))
	check(encoder.EncodeToken(start.End()))
	return encoder
}

// archive writes a file into an archive, but not what fills it up to the next block.
func archive(folder string) *tar.Writer {
	writer := tar.NewWriter(create(folder))
	check(writer.WriteHeader(&tar.Header{Name: "some", Size: int64(len(text))}))
	must(writer.Write(text))
	return writer
}
