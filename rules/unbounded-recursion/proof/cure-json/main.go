// The value is encoded as one of a type without the method.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
)

type point struct{ X, Y int }

func (p point) MarshalJSON() ([]byte, error) {
	if p.X == 0 && p.Y == 0 {
		return []byte("null"), nil
	}
	type plain point
	return json.Marshal(plain(p))
}

func main() {
	if len(os.Args) > 1 {
		serve()
		return
	}
	server := exec.Command(os.Args[0], "serve")
	server.Stdout = os.Stdout
	server.Stderr = os.Stderr
	err := server.Run()
	fmt.Println("server ended well:", err == nil)
}

func serve() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(point{0, len(r.URL.Query())})
	}))
	for _, query := range []string{"", "?a=1"} {
		res, err := http.Get(server.URL + "/" + query)
		if err != nil {
			fmt.Println("no answer")
			return
		}
		fmt.Println("answered:", res.StatusCode)
	}
}
