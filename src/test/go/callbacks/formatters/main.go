// Command formatters hands values with one method each to the functions of the standard library that
// print, encode or decode, and tells which of the methods these call.
//
// It prints a line for each, with fields separated by tabs: the import path, the symbol, and the
// methods that were called, sorted, with commas between them; "w" among them says that verb %w has a
// method called.
package main

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
	"testing"
)

var called string

func note(method string) { called = method }

type withError struct{ N int }

func (withError) Error() string { note("Error"); return "" }

type withFormat struct{ N int }

func (withFormat) Format(fmt.State, rune) { note("Format") }

type withString struct{ N int }

func (withString) String() string { note("String"); return "" }

type withMarshalJSON struct{ N int }

func (withMarshalJSON) MarshalJSON() ([]byte, error) { note("MarshalJSON"); return []byte("1"), nil }

type withMarshalText struct{ N int }

func (withMarshalText) MarshalText() ([]byte, error) { note("MarshalText"); return []byte("1"), nil }

type withMarshalXML struct{ N int }

func (withMarshalXML) MarshalXML(*xml.Encoder, xml.StartElement) error {
	note("MarshalXML")
	return nil
}

type withGob struct{ N int }

func (withGob) GobEncode() ([]byte, error) { note("GobEncode"); return []byte("1"), nil }

func (*withGob) GobDecode([]byte) error { note("GobDecode"); return nil }

type withBinary struct{ N int }

func (withBinary) MarshalBinary() ([]byte, error) { note("MarshalBinary"); return []byte("1"), nil }

func (*withBinary) UnmarshalBinary([]byte) error { note("UnmarshalBinary"); return nil }

type withUnmarshalJSON struct{ N int }

func (*withUnmarshalJSON) UnmarshalJSON([]byte) error { note("UnmarshalJSON"); return nil }

type withUnmarshalText struct{ N int }

func (*withUnmarshalText) UnmarshalText([]byte) error { note("UnmarshalText"); return nil }

type withUnmarshalXML struct{ N int }

func (*withUnmarshalXML) UnmarshalXML(d *xml.Decoder, _ xml.StartElement) error {
	note("UnmarshalXML")
	return d.Skip()
}

var values = []any{
	&withError{}, &withFormat{}, &withString{}, &withMarshalJSON{}, &withMarshalText{}, &withMarshalXML{},
	&withGob{}, &withBinary{}, &withUnmarshalJSON{}, &withUnmarshalText{}, &withUnmarshalXML{},
}

// Calls a function with each value.
func observe(symbol string, call func(v any)) []string {
	var all []string
	for _, v := range values {
		called = ""
		func() {
			defer func() { recover() }()
			call(v)
		}()
		if called != "" {
			all = append(all, called)
		}
	}
	return all
}

func report(symbol string, methods []string) {
	slices.Sort(methods)
	fmt.Fprintf(out, "%s\t%s\n", strings.Replace(symbol, " ", "\t", 1), strings.Join(methods, ","))
}

func plain(symbol string, call func(v any)) { report(symbol, observe(symbol, call)) }

func formatted(symbol string, call func(format string, v any)) {
	methods := observe(symbol, func(v any) { call("%v", v) })
	if len(observe(symbol, func(v any) { call("%w", v) })) > 0 {
		methods = append(methods, "w")
	}
	report(symbol, methods)
}

var out io.Writer = os.Stdout

func main() {
	os.Stdout, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	// what is discarded is not printed
	log.SetOutput(&bytes.Buffer{})
	printing()
	logging()
	encoding()
	decoding()
}

func printing() {
	plain("fmt Print", func(v any) { fmt.Print(v) })
	plain("fmt Println", func(v any) { fmt.Println(v) })
	plain("fmt Sprint", func(v any) { fmt.Sprint(v) })
	plain("fmt Sprintln", func(v any) { fmt.Sprintln(v) })
	plain("fmt Fprint", func(v any) { fmt.Fprint(io.Discard, v) })
	plain("fmt Fprintln", func(v any) { fmt.Fprintln(io.Discard, v) })
	plain("fmt Append", func(v any) { fmt.Append(nil, v) })
	plain("fmt Appendln", func(v any) { fmt.Appendln(nil, v) })
	formatted("fmt Printf", func(f string, v any) { fmt.Printf(f, v) })
	formatted("fmt Sprintf", func(f string, v any) { _ = fmt.Sprintf(f, v) })
	formatted("fmt Fprintf", func(f string, v any) { fmt.Fprintf(io.Discard, f, v) })
	formatted("fmt Appendf", func(f string, v any) { fmt.Appendf(nil, f, v) })
	formatted("fmt Errorf", func(f string, v any) { _ = fmt.Errorf(f, v) })
}

func logging() {
	logger := log.Default()
	plain("log Print", func(v any) { log.Print(v) })
	plain("log Println", func(v any) { log.Println(v) })
	plain("log Panic", func(v any) { log.Panic(v) })
	plain("log Panicln", func(v any) { log.Panicln(v) })
	formatted("log Printf", func(f string, v any) { log.Printf(f, v) })
	formatted("log Panicf", func(f string, v any) { log.Panicf(f, v) })
	plain("log Logger.Print", func(v any) { logger.Print(v) })
	plain("log Logger.Println", func(v any) { logger.Println(v) })
	plain("log Logger.Panic", func(v any) { logger.Panic(v) })
	plain("log Logger.Panicln", func(v any) { logger.Panicln(v) })
	formatted("log Logger.Printf", func(f string, v any) { logger.Printf(f, v) })
	formatted("log Logger.Panicf", func(f string, v any) { logger.Panicf(f, v) })
	plain("testing T.Log", func(v any) { new(testing.T).Log(v) })
	formatted("testing T.Logf", func(f string, v any) { new(testing.T).Logf(f, v) })
	plain("testing B.Log", func(v any) { new(testing.B).Log(v) })
	formatted("testing B.Logf", func(f string, v any) { new(testing.B).Logf(f, v) })
}

func encoding() {
	plain("encoding/json Marshal", func(v any) { json.Marshal(v) })
	plain("encoding/json MarshalIndent", func(v any) { json.MarshalIndent(v, "", " ") })
	plain("encoding/json Encoder.Encode", func(v any) { json.NewEncoder(io.Discard).Encode(v) })
	plain("encoding/xml Marshal", func(v any) { xml.Marshal(v) })
	plain("encoding/xml MarshalIndent", func(v any) { xml.MarshalIndent(v, "", " ") })
	plain("encoding/xml Encoder.Encode", func(v any) { xml.NewEncoder(io.Discard).Encode(v) })
	plain("encoding/xml Encoder.EncodeElement", func(v any) {
		xml.NewEncoder(io.Discard).EncodeElement(v, xml.StartElement{Name: xml.Name{Local: "a"}})
	})
	plain("encoding/gob Encoder.Encode", func(v any) { gob.NewEncoder(io.Discard).Encode(v) })
}

func decoding() {
	plain("encoding/json Unmarshal", func(v any) { json.Unmarshal([]byte("{}"), v) })
	plain("encoding/json Decoder.Decode", func(v any) { json.NewDecoder(strings.NewReader("{}")).Decode(v) })
	text := func() *xml.Decoder { return xml.NewDecoder(strings.NewReader("<a>1</a>")) }
	plain("encoding/xml Unmarshal", func(v any) { xml.Unmarshal([]byte("<a>1</a>"), v) })
	plain("encoding/xml Decoder.Decode", func(v any) { text().Decode(v) })
	plain("encoding/xml Decoder.DecodeElement", func(v any) { text().DecodeElement(v, nil) })
	plain("encoding/gob Decoder.Decode", func(v any) {
		var data bytes.Buffer
		gob.NewEncoder(&data).Encode(v)
		called = ""
		gob.NewDecoder(&data).Decode(v)
	})
}
