// A handler ends the process when one request goes wrong.
package cases

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
)

type order struct{ Item string }

func routes() {
	http.HandleFunc("/bad", bad)
//	                        ^^^ bad 1 {{registered as a handler here}}
	http.HandleFunc("/good", good)
	http.HandleFunc("/shutdown", shutdown)
	http.Handle("/literal", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		if r.Method != http.MethodPost {
			log.Fatalf("unknown method %s", r.Method) // Noncompliant {{"log.Fatalf" ends the whole process for one request: all others are cut off, no "recover" stops that}}
//			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		}
	}))
	if err := http.ListenAndServe(":8080", nil); err != nil {
		log.Fatal(err)
	}
}

// doc:bad
func bad(w http.ResponseWriter, r *http.Request) {
	var o order
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" ends the whole process for one request: all others are cut off, no "recover" stops that (and 1 more place)}} [[path=bad]]
//		^^^^^^^^^^^^^^
	}
	if err := json.NewEncoder(w).Encode(o); err != nil {
		log.Print(err)
		os.Exit(1)
//		^^^^^^^^^^ bad also {{this ends it, too}}
	}
}

// doc:

// doc:good
func good(w http.ResponseWriter, r *http.Request) {
	var o order
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil {
		http.Error(w, "no order", http.StatusBadRequest)
		return
	}
	if err := json.NewEncoder(w).Encode(o); err != nil {
		log.Print(err)
	}
}

// doc:

// doc:meant
func shutdown(w http.ResponseWriter, r *http.Request) {
	if err := os.Remove("pid"); err != nil {
		log.Fatal(err)
	}
	os.Exit(0)
}

// doc:
