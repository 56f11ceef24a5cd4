package thumb

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

func TestMake(t *testing.T) {
	folder := t.TempDir()
	source := filepath.Join(folder, "wide.png")
	file, err := os.Create(source)
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(file, image.NewGray(image.Rect(0, 0, 400, 100))); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	target := filepath.Join(folder, "wide.jpg")
	if err := Make(source, target, 40); err != nil {
		t.Fatal(err)
	}
	small, err := read(target)
	if err != nil {
		t.Fatal(err)
	}
	if got := small.Bounds().Size(); got != image.Pt(40, 10) {
		t.Errorf("size %v", got)
	}
}

func TestMakeRefusesText(t *testing.T) {
	source := filepath.Join(t.TempDir(), "text.png")
	if err := os.WriteFile(source, []byte("no picture"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Make(source, source+".jpg", 40); err == nil {
		t.Error("no error")
	}
}
