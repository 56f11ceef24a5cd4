// What sync.Once runs waits for itself.
package main

import "sync"

var once sync.Once

func start() { once.Do(start) }

func main() { start() }
