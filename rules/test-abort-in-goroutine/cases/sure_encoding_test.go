package cases

import (
	"encoding/json"
	"math"
	"testing"
	"time"
)

type item struct {
	Name   string         `json:"name"`
	Count  *int           `json:"count,omitempty"`
	Tags   []string       `json:"tags"`
	ByName map[string]int `json:"byName"`
}

type tree struct{ Left, Right *tree }

// json.Marshal can encode this whatever it holds.
func TestSure(t *testing.T) {
	items := make(chan []byte, 9)
	go func() {
		data, err := json.Marshal(item{Name: "a"})
		if err != nil {
			t.Fatal(err)
		}
		items <- data
	}()
	go func() {
		for _, each := range []item{{Name: "a"}, {Name: "b"}} {
			data, err := json.MarshalIndent(&each, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			items <- data
		}
	}()
	go func() {
		data, err := json.Marshal(map[string]any{"name": "a", "count": 1.5, "tags": []any{"b", nil, true}})
		if err != nil {
			t.Fatal(err)
		}
		items <- data
	}()
	go func() {
		items <- encoded(t, item{})
		items <- encoded(t, map[string]any{"name": "a"})
		items <- encoded(t, "a")
	}()
	<-items
}

func encoded(t *testing.T, value any) []byte {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
//		^^^^^^^ p5 2 {{"t.Fatal" is called here}}
	}
	return data
}

type secret struct{ text string }

func (s secret) MarshalJSON() ([]byte, error) { return nil, json.Unmarshal([]byte(s.text), &s) }

func TestUnsure(t *testing.T) {
	items := make(chan []byte, 9)
	go func() {
//	   ^^^^^^ p1 1 {{started here}}
		data, err := json.Marshal(math.NaN())
		if err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends this goroutine, not the test, and skips the send on "items": its waiter blocks forever; call "Error" and return}} [[path=p1;quickfixes=f1]]
//			^^^^^^^^^^^^
// fix@f1 {{Call "Error" and return}}
// edit@f1 [[sc=6;ec=11]] {{Error}}
// edit@f1 [[sc=189;ec=189]] {{\n			return}}
		}
		items <- data
	}()
	go func() {
//	   ^^^^^^ p2 1 {{started here}}
		data, err := json.Marshal(secret{"a"})
		if err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends this goroutine, not the test, and skips the send on "items": its waiter blocks forever; call "Error" and return}} [[path=p2;quickfixes=f2]]
//			^^^^^^^^^^^^
// fix@f2 {{Call "Error" and return}}
// edit@f2 [[sc=6;ec=11]] {{Error}}
// edit@f2 [[sc=189;ec=189]] {{\n			return}}
		}
		items <- data
	}()
	go func() {
//	   ^^^^^^ p3 1 {{started here}}
		root := &tree{}
		root.Left = root
		data, err := json.Marshal(root)
		if err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends this goroutine, not the test, and skips the send on "items": its waiter blocks forever; call "Error" and return}} [[path=p3;quickfixes=f3]]
//			^^^^^^^^^^^^
// fix@f3 {{Call "Error" and return}}
// edit@f3 [[sc=6;ec=11]] {{Error}}
// edit@f3 [[sc=189;ec=189]] {{\n			return}}
		}
		items <- data
	}()
	go func() {
//	   ^^^^^^ p4 1 {{started here}}
		data, err := json.Marshal(map[string]any{"at": time.Now()})
		if err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends this goroutine, not the test, and skips the send on "items": its waiter blocks forever; call "Error" and return}} [[path=p4;quickfixes=f4]]
//			^^^^^^^^^^^^
// fix@f4 {{Call "Error" and return}}
// edit@f4 [[sc=6;ec=11]] {{Error}}
// edit@f4 [[sc=189;ec=189]] {{\n			return}}
		}
		items <- data
	}()
	go func() {
//	   ^^^^^^ p5 1 {{started here}}
		items <- encoded(t, items) // Noncompliant {{"t.Fatal" through "encoded" ends this goroutine, not the test: the test goes on; hand the error to the test}} [[path=p5]]
//		         ^^^^^^^^^^^^^^^^^
	}()
	<-items
}
