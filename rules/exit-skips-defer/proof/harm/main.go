// log.Fatal ends a process that has deferred the removal of its temporary folder.
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
		work(os.Args[1])
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

func work(parent string) {
	dir, err := os.MkdirTemp(parent, "work")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	log.Fatal(errors.New("it went wrong"))
}
