// Package thumb scales pictures down.
package thumb

import (
	"fmt"
	"image"
	"image/jpeg"
	"os"
	"path/filepath"

	_ "image/gif"
	_ "image/png"
)

// Make writes a thumbnail of a picture; the target is complete or not there.
func Make(source, target string, size int) error {
	picture, err := read(source)
	if err != nil {
		return err
	}
	return write(target, Scale(picture, size))
}

// read must not take the process down: decoders have panicked at broken files before.
func read(path string) (picture image.Image, err error) {
	defer func() {
		func() {
			if cause := recover(); cause != nil {
				err = fmt.Errorf("%s: broken picture: %v", path, cause)
			}
		}()
	}()
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	picture, _, err = image.Decode(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return picture, nil
}

func write(path string, picture image.Image) (err error) {
	file, err := os.CreateTemp(filepath.Dir(path), ".thumb-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(file.Name())
		}
	}()
	if err := jpeg.Encode(file, picture, &jpeg.Options{Quality: 85}); err != nil {
		file.Close()
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

// Scale returns a picture whose longer side is at most size pixels.
func Scale(picture image.Image, size int) image.Image {
	bounds := picture.Bounds()
	longer := max(bounds.Dx(), bounds.Dy())
	if longer <= size {
		return picture
	}
	width := max(1, bounds.Dx()*size/longer)
	height := max(1, bounds.Dy()*size/longer)
	small := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			small.Set(x, y, picture.At(
				bounds.Min.X+x*bounds.Dx()/width,
				bounds.Min.Y+y*bounds.Dy()/height))
		}
	}
	return small
}
