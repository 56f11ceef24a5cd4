package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strings"
)

var textProbes = []probe{
	{"bytes ContainsFunc 1", func(t *trial) { bytes.ContainsFunc([]byte("ab"), t.rune) }},
	{"bytes FieldsFunc 1", func(t *trial) { bytes.FieldsFunc([]byte("ab"), t.rune) }},
	{"bytes IndexFunc 1", func(t *trial) { bytes.IndexFunc([]byte("ab"), t.rune) }},
	{"bytes LastIndexFunc 1", func(t *trial) { bytes.LastIndexFunc([]byte("ab"), t.rune) }},
	{"bytes TrimFunc 1", func(t *trial) { bytes.TrimFunc([]byte("ab"), t.rune) }},
	{"bytes TrimLeftFunc 1", func(t *trial) { bytes.TrimLeftFunc([]byte("ab"), t.rune) }},
	{"bytes TrimRightFunc 1", func(t *trial) { bytes.TrimRightFunc([]byte("ab"), t.rune) }},
	{"bytes Map 0", func(t *trial) {
		bytes.Map(func(r rune) rune { t.hit(); return r }, []byte("ab"))
	}},
	{"bytes FieldsFuncSeq 1", func(t *trial) {
		fields := bytes.FieldsFuncSeq([]byte("ab"), t.rune)
		t.returned()
		for range fields {
		}
	}},
	{"bytes FieldsFuncSeq result0", func(t *trial) {
		each(t, bytes.FieldsFuncSeq([]byte("ab"), func(rune) bool { return false }))
	}},
	{"bytes FieldsSeq result0", func(t *trial) { each(t, bytes.FieldsSeq([]byte("ab"))) }},
	{"bytes Lines result0", func(t *trial) { each(t, bytes.Lines([]byte("ab"))) }},
	{"bytes SplitSeq result0", func(t *trial) { each(t, bytes.SplitSeq([]byte("ab"), nil)) }},
	{"bytes SplitAfterSeq result0", func(t *trial) {
		each(t, bytes.SplitAfterSeq([]byte("ab"), nil))
	}},
	{"strings ContainsFunc 1", func(t *trial) { strings.ContainsFunc("ab", t.rune) }},
	{"strings FieldsFunc 1", func(t *trial) { strings.FieldsFunc("ab", t.rune) }},
	{"strings IndexFunc 1", func(t *trial) { strings.IndexFunc("ab", t.rune) }},
	{"strings LastIndexFunc 1", func(t *trial) { strings.LastIndexFunc("ab", t.rune) }},
	{"strings TrimFunc 1", func(t *trial) { strings.TrimFunc("ab", t.rune) }},
	{"strings TrimLeftFunc 1", func(t *trial) { strings.TrimLeftFunc("ab", t.rune) }},
	{"strings TrimRightFunc 1", func(t *trial) { strings.TrimRightFunc("ab", t.rune) }},
	{"strings Map 0", func(t *trial) {
		strings.Map(func(r rune) rune { t.hit(); return r }, "ab")
	}},
	{"strings FieldsFuncSeq 1", func(t *trial) {
		fields := strings.FieldsFuncSeq("ab", t.rune)
		t.returned()
		for range fields {
		}
	}},
	{"strings FieldsFuncSeq result0", func(t *trial) {
		each(t, strings.FieldsFuncSeq("ab", func(rune) bool { return false }))
	}},
	{"strings FieldsSeq result0", func(t *trial) { each(t, strings.FieldsSeq("ab")) }},
	{"strings Lines result0", func(t *trial) { each(t, strings.Lines("ab")) }},
	{"strings SplitSeq result0", func(t *trial) { each(t, strings.SplitSeq("ab", "")) }},
	{"strings SplitAfterSeq result0", func(t *trial) { each(t, strings.SplitAfterSeq("ab", "")) }},
	{"bufio Scanner.Split 0", func(t *trial) {
		scanner := bufio.NewScanner(strings.NewReader("a"))
		scanner.Split(func([]byte, bool) (int, []byte, error) { t.hit(); return 0, nil, nil })
		t.returned()
		scanner.Scan()
	}},
	{"regexp Regexp.ReplaceAllFunc 1", func(t *trial) {
		regexp.MustCompile("a").ReplaceAllFunc([]byte("a"), func(b []byte) []byte { t.hit(); return b })
	}},
	{"regexp Regexp.ReplaceAllStringFunc 1", func(t *trial) {
		regexp.MustCompile("a").ReplaceAllStringFunc("a", func(s string) string { t.hit(); return s })
	}},
	{"fmt ScanState.Token 1", func(t *trial) { fmt.Sscan("a", scanned{t}) }},
	{"fmt Append 1....*", func(t *trial) { fmt.Append(nil, shown{t}) }},
	{"fmt Appendf 2....*", func(t *trial) { fmt.Appendf(nil, "%v", shown{t}) }},
	{"fmt Appendln 1....*", func(t *trial) { fmt.Appendln(nil, shown{t}) }},
	{"fmt Errorf 1....*", func(t *trial) { fmt.Errorf("%v", shown{t}) }},
	{"fmt Fprint 1....*", func(t *trial) { fmt.Fprint(discard, shown{t}) }},
	{"fmt Fprintf 2....*", func(t *trial) { fmt.Fprintf(discard, "%v", shown{t}) }},
	{"fmt Fprintln 1....*", func(t *trial) { fmt.Fprintln(discard, shown{t}) }},
	{"fmt Print 0....*", func(t *trial) { fmt.Print(shown{t}) }},
	{"fmt Printf 1....*", func(t *trial) { fmt.Printf("%v", shown{t}) }},
	{"fmt Println 0....*", func(t *trial) { fmt.Println(shown{t}) }},
	{"fmt Sprint 0....*", func(t *trial) { fmt.Sprint(shown{t}) }},
	{"fmt Sprintf 1....*", func(t *trial) { fmt.Sprintf("%v", shown{t}) }},
	{"fmt Sprintln 0....*", func(t *trial) { fmt.Sprintln(shown{t}) }},
	{"os Expand 1", func(t *trial) {
		os.Expand("$a", func(s string) string { t.hit(); return s })
	}},
}

// each ranges over an iterator of the library with a body that hits.
func each[V any](t *trial, values func(func(V) bool)) {
	t.returned()
	for range values {
		t.hit()
	}
}

func each2[K, V any](t *trial, pairs func(func(K, V) bool)) {
	t.returned()
	for range pairs {
		t.hit()
	}
}

func (t *trial) rune(rune) bool {
	t.hit()
	return true
}

type shown struct{ t *trial }

func (s shown) String() string {
	s.t.hit()
	return ""
}

type scanned struct{ t *trial }

func (s scanned) Scan(state fmt.ScanState, _ rune) error {
	_, err := state.Token(true, func(rune) bool { s.t.hit(); return true })
	return err
}
