// Methods that encoders and decoders call for the value that is handed to them.
package cases

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
)

// doc:bad
type Point struct{ X, Y int }

func (p Point) MarshalJSON() ([]byte, error) {
//             ^^^^^^^^^^^ way1 1 {{the recursion starts over here}}
	if p.X == 0 && p.Y == 0 {
		return []byte("null"), nil
	}
	return json.Marshal(p) // Noncompliant {{"json.Marshal" calls "Point.MarshalJSON" of "p" again: fatal error: stack overflow; convert it first}} [[path=way1]]
//	                    ^
}

// doc:good
type Place struct{ X, Y int }

func (p Place) MarshalJSON() ([]byte, error) {
	type plain Place
	return json.Marshal(plain(p))
}

// doc:

func (p *Point) UnmarshalJSON(data []byte) error {
//              ^^^^^^^^^^^^^ way2 1 {{the recursion starts over here}}
	return json.Unmarshal(data, p) // Noncompliant {{"json.Unmarshal" calls "Point.UnmarshalJSON" of "p" again: fatal error: stack overflow; convert it first}} [[path=way2]]
//	                            ^
}

type decoded struct{ N int }

func (d *decoded) UnmarshalJSON(data []byte) error {
//                ^^^^^^^^^^^^^ way3 1 {{the recursion starts over here}}
	return json.NewDecoder(bytes.NewReader(data)).Decode(&d) // Noncompliant {{"Decode" calls "decoded.UnmarshalJSON" of "&d" again: fatal error: stack overflow; convert it first}} [[path=way3]]
//	                                                     ^^
}

type extended struct{ N int }

func (e extended) MarshalJSON() ([]byte, error) {
//                ^^^^^^^^^^^ way4 1 {{the recursion starts over here}}
	return json.Marshal(struct { // Noncompliant {{"json.Marshal" calls "extended.MarshalJSON" of this value again: fatal error: stack overflow; convert it first}} [[path=way4]]
//	       ^^^^^^^^^^^^
		extended
		More int
	}{e, 1})
}

type extra struct{ N int }

func (e *extra) MarshalJSON() ([]byte, error) {
	type plain extra
	return json.Marshal(&struct {
		*plain
		Kind string
	}{(*plain)(e), "extra"})
}

func (e *extra) UnmarshalJSON(data []byte) error {
	type plain extra
	aux := &struct{ *plain }{plain: (*plain)(e)}
	return json.Unmarshal(data, aux)
}

type text struct{ n int }

func (t text) MarshalText() ([]byte, error) {
//            ^^^^^^^^^^^ way5 1 {{the recursion starts over here}}
	return json.Marshal(t) // Noncompliant {{"json.Marshal" calls "text.MarshalText" of "t" again: fatal error: stack overflow; convert it first}} [[path=way5]]
//	                    ^
}

// With a method for JSON the one for texts isn't called.
type twofold struct{ n int }

func (t twofold) MarshalJSON() ([]byte, error) { return []byte("1"), nil }

func (t twofold) MarshalText() ([]byte, error) { return json.Marshal(t) }

type indented struct{ N int }

func (i *indented) MarshalJSON() ([]byte, error) {
//                 ^^^^^^^^^^^ way6 1 {{the recursion starts over here}}
	return json.MarshalIndent(map[string]any{"value": i}, "", " ") // Noncompliant {{"json.MarshalIndent" calls "indented.MarshalJSON" of this value again: fatal error: stack overflow; convert it first}} [[path=way6]]
//	                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
}

type pointee struct{ N int }

func (p *pointee) MarshalJSON() ([]byte, error) { return json.Marshal(*p) }

type tagged struct {
	Self any `json:"-"`
	N    int
}

func (t tagged) MarshalJSON() ([]byte, error) { return json.Marshal(omitted{t, 1}) }

type omitted struct {
	Self any `json:"-"`
	N    int
}

type tag struct{ N int }

func (t tag) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
//           ^^^^^^^^^^ way7 1 {{the recursion starts over here}}
	return e.EncodeElement(t, start) // Noncompliant {{"e.EncodeElement" calls "tag.MarshalXML" of "t" again: fatal error: stack overflow; convert it first}} [[path=way7]]
//	                       ^
}

func (t *tag) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
//            ^^^^^^^^^^^^ way8 1 {{the recursion starts over here}}
	return d.DecodeElement(t, &start) // Noncompliant {{"d.DecodeElement" calls "tag.UnmarshalXML" of "t" again: fatal error: stack overflow; convert it first}} [[path=way8]]
//	                       ^
}

type attr struct{ N int }

func (a attr) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	return e.EncodeElement(a.N, start)
}

type binary struct{ N int }

func (b binary) GobEncode() ([]byte, error) {
//              ^^^^^^^^^ way9 1 {{the recursion starts over here}}
	var buf bytes.Buffer
	err := gob.NewEncoder(&buf).Encode(b) // Noncompliant {{"gob.NewEncoder(&buf).Encode" calls "binary.GobEncode" of "b" again: fatal error: stack overflow; convert it first}} [[path=way9]]
//	                                   ^
	return buf.Bytes(), err
}

func (b *binary) GobDecode(data []byte) error {
//               ^^^^^^^^^ way10 1 {{the recursion starts over here}}
	return gob.NewDecoder(bytes.NewReader(data)).Decode(b) // Noncompliant {{"Decode" calls "binary.GobDecode" of "b" again: fatal error: stack overflow; convert it first}} [[path=way10]]
//	                                                    ^
}

// Printing calls no encoder's methods, and encoding none that print.
type printed struct{ N int }

func (p printed) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprint(p)), nil }

type jsonString struct{ N int }

func (j jsonString) String() string {
	b, _ := json.Marshal(j)
	return string(b)
}

// Each is called for the other.
type mutual struct{ N int }

func (m mutual) String() string {
//              ^^^^^^ way11 2 {{the recursion starts over here}}
	b, _ := json.Marshal(m) // Noncompliant {{"json.Marshal" calls "mutual.MarshalText" of "m" again: fatal error: stack overflow; convert it first}} [[path=way11]]
//	                     ^
	return string(b)
}

func (m mutual) MarshalText() ([]byte, error) {
	return fmt.Appendf(nil, "%v", m), nil
//	       ^^^^^^^^^^^ way11 1 {{"mutual.String" is called from here}}
}
