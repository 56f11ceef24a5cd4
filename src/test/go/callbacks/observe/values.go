package main

import (
	"archive/zip"
	"bytes"
	"crypto"
	"crypto/fips140"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha256"
	"encoding/json"
	"encoding/xml"
	"expvar"
	"flag"
	"hash"
	htmltemplate "html/template"
	"image"
	"image/color"
	"io"
	"mime"
	"reflect"
	"strings"
	textscanner "text/scanner"
	"text/template"
)

var valueProbes = []probe{
	{"flag Func 2", func(t *trial) {
		flag.Func("hit", "", t.text)
		t.returned()
		flag.CommandLine.Set("hit", "1")
	}},
	{"flag BoolFunc 2", func(t *trial) {
		flag.BoolFunc("hit", "", t.text)
		t.returned()
		flag.CommandLine.Set("hit", "1")
	}},
	{"flag Var 0.Set", func(t *trial) {
		flag.Var(value{t}, "hit", "")
		t.returned()
		flag.CommandLine.Set("hit", "1")
	}},
	{"flag FlagSet.Func 2", func(t *trial) { t.parse(func(f *flag.FlagSet) { f.Func("hit", "", t.text) }) }},
	{"flag FlagSet.BoolFunc 2", func(t *trial) {
		t.parse(func(f *flag.FlagSet) { f.BoolFunc("hit", "", t.text) })
	}},
	{"flag FlagSet.Var 0.Set", func(t *trial) {
		t.parse(func(f *flag.FlagSet) { f.Var(value{t}, "hit", "") })
	}},
	{"flag FlagSet.Usage field", func(t *trial) {
		t.parse(func(f *flag.FlagSet) { f.SetOutput(discard); f.Usage = t.hit })
	}},
	{"flag Usage var", func(t *trial) {
		flag.Usage = t.hit
		t.returned()
		flag.CommandLine.Init("", flag.ContinueOnError)
		flag.CommandLine.SetOutput(discard)
		flag.CommandLine.Parse([]string{"-unknown"})
	}},
	{"flag FlagSet.Visit 0", func(t *trial) {
		flag.CommandLine.Visit(func(*flag.Flag) { t.hit() })
	}},
	{"flag FlagSet.VisitAll 0", func(t *trial) {
		flag.CommandLine.VisitAll(func(*flag.Flag) { t.hit() })
	}},
	{"flag Visit 0", func(t *trial) { flag.Visit(func(*flag.Flag) { t.hit() }) }},
	{"flag VisitAll 0", func(t *trial) { flag.VisitAll(func(*flag.Flag) { t.hit() }) }},
	{"expvar Do 0", func(t *trial) { expvar.Do(func(expvar.KeyValue) { t.hit() }) }},
	{"expvar Map.Do 0", func(t *trial) {
		var m expvar.Map
		m.Add("a", 1)
		m.Do(func(expvar.KeyValue) { t.hit() })
	}},
	{"expvar Publish 1.String", func(t *trial) {
		expvar.Publish("hit", shown{t})
		t.returned()
		_ = expvar.Get("hit").String()
	}},
	{"encoding/json Marshal 0.MarshalJSON", func(t *trial) { json.Marshal(value{t}) }},
	{"encoding/json Unmarshal 1.UnmarshalJSON", func(t *trial) { json.Unmarshal([]byte("1"), &value{t}) }},
	{"encoding/xml Marshal 0.MarshalXML", func(t *trial) { xml.Marshal(value{t}) }},
	{"encoding/xml Decoder.CharsetReader field", func(t *trial) {
		decoder := xml.NewDecoder(strings.NewReader(`<?xml version="1.0" encoding="latin1"?><a/>`))
		decoder.CharsetReader = t.charset
		t.returned()
		decoder.Token()
	}},
	{"mime WordDecoder.CharsetReader field", func(t *trial) {
		decoder := mime.WordDecoder{CharsetReader: t.charset}
		t.returned()
		decoder.Decode("=?latin2?q?a?=")
	}},
	{"text/template Template.Funcs 0", func(t *trial) {
		page := template.New("").Funcs(template.FuncMap{"hit": func() string { t.hit(); return "" }})
		t.returned()
		template.Must(page.Parse("{{hit}}")).Execute(discard, nil)
	}},
	{"html/template Template.Funcs 0", func(t *trial) {
		page := htmltemplate.New("").Funcs(template.FuncMap{"hit": func() string { t.hit(); return "" }})
		t.returned()
		htmltemplate.Must(page.Parse("{{hit}}")).Execute(discard, nil)
	}},
	{"text/scanner Scanner.Error field", func(t *trial) {
		scanner := new(textscanner.Scanner).Init(strings.NewReader(`"`))
		scanner.Error = func(*textscanner.Scanner, string) { t.hit() }
		t.returned()
		scanner.Scan()
	}},
	{"text/scanner Scanner.IsIdentRune field", func(t *trial) {
		scanner := new(textscanner.Scanner).Init(strings.NewReader("a"))
		scanner.IsIdentRune = func(rune, int) bool { t.hit(); return true }
		t.returned()
		scanner.Scan()
	}},
	{"reflect MakeFunc 1", func(t *trial) {
		made := reflect.MakeFunc(reflect.TypeFor[func()](), func([]reflect.Value) []reflect.Value {
			t.hit()
			return nil
		})
		t.returned()
		made.Call(nil)
	}},
	{"reflect Value.Call receiver", func(t *trial) { reflect.ValueOf(t.hit).Call(nil) }},
	{"reflect Value.CallSlice receiver", func(t *trial) {
		reflect.ValueOf(func(...int) { t.hit() }).CallSlice([]reflect.Value{reflect.ValueOf([]int{})})
	}},
	{"reflect Type.FieldByNameFunc 0", func(t *trial) {
		reflect.TypeFor[probe]().FieldByNameFunc(func(string) bool { t.hit(); return true })
	}},
	{"reflect Value.FieldByNameFunc 0", func(t *trial) {
		reflect.ValueOf(probe{}).FieldByNameFunc(func(string) bool { t.hit(); return true })
	}},
	{"reflect Type.Fields result0", func(t *trial) { each(t, reflect.TypeFor[probe]().Fields()) }},
	{"reflect Type.Methods result0", func(t *trial) { each(t, reflect.TypeFor[value]().Methods()) }},
	{"reflect Type.Ins result0", func(t *trial) { each(t, reflect.TypeFor[func(int)]().Ins()) }},
	{"reflect Type.Outs result0", func(t *trial) { each(t, reflect.TypeFor[func() int]().Outs()) }},
	{"reflect Value.Fields result0", func(t *trial) { each2(t, reflect.ValueOf(probe{}).Fields()) }},
	{"reflect Value.Methods result0", func(t *trial) { each2(t, reflect.ValueOf(value{}).Methods()) }},
	{"reflect Value.Seq result0", func(t *trial) { each(t, reflect.ValueOf(3).Seq()) }},
	{"reflect Value.Seq2 result0", func(t *trial) { each2(t, reflect.ValueOf([]int{3}).Seq2()) }},
	{"archive/zip Writer.RegisterCompressor 1", func(t *trial) {
		writer := zip.NewWriter(discard)
		writer.RegisterCompressor(99, t.compressor)
		t.returned()
		file, _ := writer.CreateHeader(&zip.FileHeader{Name: "a", Method: 99})
		io.WriteString(file, "a")
	}},
	{"archive/zip RegisterCompressor 1", func(t *trial) {
		zip.RegisterCompressor(99, t.compressor)
		t.returned()
		zip.NewWriter(discard).CreateHeader(&zip.FileHeader{Name: "a", Method: 99})
	}},
	{"archive/zip RegisterDecompressor 1", func(t *trial) {
		archive := packed()
		zip.RegisterDecompressor(98, t.decompressor)
		t.returned()
		archive.File[0].Open()
	}},
	{"archive/zip Reader.RegisterDecompressor 1", func(t *trial) {
		archive := packed()
		archive.RegisterDecompressor(98, t.decompressor)
		t.returned()
		archive.File[0].Open()
	}},
	{"crypto RegisterHash 1", func(t *trial) {
		crypto.RegisterHash(crypto.MD4, t.hash)
		t.returned()
		crypto.MD4.New()
	}},
	{"crypto/hmac New 0", func(t *trial) { hmac.New(t.hash, nil) }},
	{"crypto/hkdf Expand 0", func(t *trial) { hkdf.Expand(t.hash, make([]byte, 32), "", 32) }},
	{"crypto/hkdf Extract 0", func(t *trial) { hkdf.Extract(t.hash, make([]byte, 32), nil) }},
	{"crypto/hkdf Key 0", func(t *trial) { hkdf.Key(t.hash, make([]byte, 32), nil, "", 32) }},
	{"crypto/pbkdf2 Key 0", func(t *trial) { pbkdf2.Key(t.hash, "a", make([]byte, 16), 1, 32) }},
	{"crypto/fips140 WithoutEnforcement 0", func(t *trial) { fips140.WithoutEnforcement(t.hit) }},
	{"image RegisterFormat 2", func(t *trial) {
		image.RegisterFormat("hit", "hit", func(io.Reader) (image.Image, error) { t.hit(); return nil, nil }, nil)
		t.returned()
		image.Decode(strings.NewReader("hit"))
	}},
	{"image RegisterFormat 3", func(t *trial) {
		image.RegisterFormat("hit", "hit", nil, func(io.Reader) (image.Config, error) {
			t.hit()
			return image.Config{}, nil
		})
		t.returned()
		image.DecodeConfig(strings.NewReader("hit"))
	}},
	{"image/color ModelFunc 0", func(t *trial) {
		model := color.ModelFunc(func(c color.Color) color.Color { t.hit(); return c })
		t.returned()
		model.Convert(color.Black)
	}},
}

func (t *trial) text(string) error {
	t.hit()
	return nil
}

// parse parses a flag that is not declared by all that prepare.
func (t *trial) parse(prepare func(*flag.FlagSet)) {
	flags := flag.NewFlagSet("", flag.ContinueOnError)
	flags.SetOutput(discard)
	prepare(flags)
	t.returned()
	flags.Parse([]string{"-hit=1"})
}

func (t *trial) charset(_ string, in io.Reader) (io.Reader, error) {
	t.hit()
	return in, nil
}

func (t *trial) compressor(io.Writer) (io.WriteCloser, error) {
	t.hit()
	return nil, io.EOF
}

func (t *trial) decompressor(in io.Reader) io.ReadCloser {
	t.hit()
	return io.NopCloser(in)
}

func (t *trial) hash() hash.Hash {
	t.hit()
	return sha256.New()
}

// packed is an archive with a file of method 98.
func packed() *zip.Reader {
	var archive bytes.Buffer
	writer := zip.NewWriter(&archive)
	writer.CreateRaw(&zip.FileHeader{Name: "a", Method: 98})
	writer.Close()
	reader, err := zip.NewReader(bytes.NewReader(archive.Bytes()), int64(archive.Len()))
	if err != nil {
		panic(err)
	}
	return reader
}

// value hits whatever it is asked to become.
type value struct{ t *trial }

func (v value) Set(string) error { return v.t.text("") }

func (v value) String() string { return "" }

func (v value) MarshalJSON() ([]byte, error) { return []byte("1"), v.t.text("") }

func (v *value) UnmarshalJSON([]byte) error { return v.t.text("") }

func (v value) MarshalXML(*xml.Encoder, xml.StartElement) error { return v.t.text("") }
