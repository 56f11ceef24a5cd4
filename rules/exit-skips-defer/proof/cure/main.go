// The function with the deferred call returns its error; who called it ends the process.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) > 1 {
		if err := work(os.Args[1]); err != nil {
			log.Fatal(err)
		}
		return
	}
	parent, err := os.MkdirTemp("", "proof")
	if err != nil {
		panic(err)
	}
	child := exec.Command(os.Args[0], parent)
	child.Stderr = os.Stderr
	fmt.Println("child:", child.Run())
	left, err := os.ReadDir(parent)
	fmt.Println("left:", len(left), err)
	os.RemoveAll(parent)
}

func work(parent string) error {
	dir, err := os.MkdirTemp(parent, "work")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	return errors.New("it went wrong")
}
