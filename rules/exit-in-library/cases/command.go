// A command may end itself.
package main

import (
	"log"
	"os"
)

// Load reads the settings.
func Load(path string) string {
	text, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return string(text)
}

func main() {
	go func() { log.Println(Load("settings")) }()
	select {}
}
