// Command cleanups defers calls of the standard library, and tells what an exit before them leaves.
//
// It prints a line for each, with fields separated by tabs: the import path and the symbol, and
//
//	lost     the files are others when the process exits than when the function returns
//	kept     they are the same
//
// Each way is gone in a process of its own.
package main

import (
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// cleanup is one that is deferred.
type cleanup struct {
	symbol string
	// begin does what the clean-up is for in a folder, and gives the clean-up.
	begin func(folder string) func()
}

func main() {
	if len(os.Args) == 4 {
		run(os.Args[1], os.Args[2], os.Args[3])
		return
	}
	for _, cleanup := range cleanups {
		result := "kept"
		if left(cleanup, "exit") != left(cleanup, "return") {
			result = "lost"
		}
		fmt.Printf("%s\t%s\n", strings.Replace(cleanup.symbol, " ", "\t", 1), result)
	}
}

// run begins something in a folder, and exits or returns.
func run(symbol, end, folder string) {
	for _, cleanup := range cleanups {
		if cleanup.symbol == symbol {
			defer cleanup.begin(folder)()
			if end == "exit" {
				os.Exit(0)
			}
		}
	}
}

// left tells which files, of which sizes, a process leaves in an empty folder.
func left(cleanup cleanup, end string) string {
	folder := must(os.MkdirTemp("", "cleanups"))
	defer os.RemoveAll(folder)
	command := exec.Command(os.Args[0], cleanup.symbol, end, folder)
	command.Stderr = os.Stderr
	check(command.Run())
	var found []string
	check(filepath.Walk(folder, func(path string, info os.FileInfo, err error) error {
		size := int64(0)
		if err == nil && info.Mode().IsRegular() {
			size = info.Size()
		}
		found = append(found, fmt.Sprint(strings.TrimPrefix(path, folder), " ", size))
		return err
	}))
	sort.Strings(found)
	return strings.Join(found, "\n")
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// create makes a file in a folder.
func create(folder string) *os.File { return must(os.Create(filepath.Join(folder, "file"))) }

// mkdir makes a folder in a folder.
func mkdir(folder string) string {
	path := filepath.Join(folder, "folder")
	check(os.Mkdir(path, 0o700))
	return path
}

// begin starts a transaction of a database in a folder.
func begin(folder string) *sql.Tx { return must(must(sql.Open("folder", folder)).Begin()) }
