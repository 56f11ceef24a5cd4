package cases

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"database/sql"
	"encoding/csv"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"runtime/pprof"
	"runtime/trace"
	"strings"
	"syscall"
)

func compressed(name string, lines []string) {
	f, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	zw := gzip.NewWriter(f)
	defer zw.Close()
//	      ^^^^^^^^> 1 {{deferred here, and skipped}}
	for _, line := range lines {
		if line == "" {
			log.Fatal("empty line") // Noncompliant {{"log.Fatal" skips the deferred "zw.Close()" (line 29): the output is truncated}}
//			^^^^^^^^^^^^^^^^^^^^^^^
		}
		io.WriteString(zw, line)
	}
}

func archived(name string) {
	f, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	zw := zip.NewWriter(bufio.NewWriter(f))
	defer func() {
//	      ^^^^^^> 1 {{deferred here, and skipped}}
		if err := zw.Close(); err != nil {
//		          ^^^^^^^^> 2 {{it would clean up here}}
			log.Print(err)
		}
	}()
	if _, err := zw.Create("one"); err != nil {
		return
	}
	if _, err := os.Stat(name + ".more"); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "zw.Close()" (line 46): the output is truncated}}
//		^^^^^^^^^^^^^^
	}
}

func buffered(lines []string) {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
//	      ^^^^^^^> 1 {{deferred here, and skipped}}
	for _, line := range lines {
		fmt.Fprintln(w, line)
	}
	os.Exit(len(lines)) // Noncompliant {{"os.Exit" skips the deferred "w.Flush()" (line 64): buffered data is lost}}
//	^^^^^^^^^^^^^^^^^^^
}

func table(conn net.Conn, rows [][]string) {
	w := csv.NewWriter(conn)
	defer w.Flush()
//	      ^^^^^^^> 1 {{deferred here, and skipped}}
	for _, row := range rows {
		w.Write(row)
	}
	if len(rows) == 0 {
		os.Exit(1) // Noncompliant {{"os.Exit" skips the deferred "w.Flush()" (line 75): buffered data is lost}}
//		^^^^^^^^^^
	}
}

func profiled(f *os.File) {
	if err := pprof.StartCPUProfile(f); err != nil {
		log.Fatal(err)
	}
	defer pprof.StopCPUProfile()
//	      ^^^^^^^^^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	log.Fatal("always") // Noncompliant {{"log.Fatal" skips the deferred "pprof.StopCPUProfile()" (line 90): the profile is incomplete}}
//	^^^^^^^^^^^^^^^^^^^
}

func traced(f *os.File) {
	if err := trace.Start(f); err != nil {
		log.Fatal(err)
	}
	defer trace.Stop()
//	      ^^^^^^^^^^> 1 {{deferred here, and skipped}}
	os.Exit(0) // Noncompliant {{"os.Exit" skips the deferred "trace.Stop()" (line 100): the profile is incomplete}}
//	^^^^^^^^^^
}

func mounted(dir string) {
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, ""); err != nil {
		return
	}
	defer syscall.Unmount(dir, 0)
//	      ^^^^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	if err := os.Chdir(dir); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "syscall.Unmount(dir, 0)" (line 110): the mount remains}}
//		^^^^^^^^^^^^^^
	}
}

func committed(ctx context.Context, db *sql.DB) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer tx.Commit()
//	      ^^^^^^^^^> 1 {{deferred here, and skipped}}
	if _, err := tx.ExecContext(ctx, "DELETE FROM visits"); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "tx.Commit()" (line 123): the transaction is rolled back}}
//		^^^^^^^^^^^^^^
	}
}

// What stays in memory is lost anyway.
func inMemory() string {
	var b bytes.Buffer
	zw := gzip.NewWriter(&b)
	defer zw.Close()
	w := bufio.NewWriter(&strings.Builder{})
	defer w.Flush()
	fmt.Fprintln(zw, "line")
	fmt.Fprintln(w, "line")
	if b.Len() == 0 {
		log.Fatal("nothing")
	}
	return b.String()
}

// Nothing has been written when it exits.
func unused(name string) {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	b, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	w.Write(b)
}

// Who cannot write cannot flush either.
func broken(lines []string) {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for _, line := range lines {
		if _, err := w.WriteString(line); err != nil {
			log.Fatal(err)
		}
	}
}

// Nobody knows what w writes to.
func unknown(out io.Writer, lines []string) {
	w := bufio.NewWriter(out)
	defer w.Flush()
//	      ^^^^^^^> 1 {{deferred here, and skipped}}
	for _, line := range lines {
		fmt.Fprintln(w, line)
	}
	os.Exit(1) // Noncompliant {{"os.Exit" skips the deferred "w.Flush()" (line 171): buffered data is lost}} [[likely]]
//	^^^^^^^^^^
}
