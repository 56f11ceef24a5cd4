package owner

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
)

// Move renames a picture as a user, and tells a program of it.
func Move(uid int, from, to, program string) error {
	runtime.LockOSThread()
	defer syscall.Setfsuid(os.Geteuid())
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(uid); err != nil {
		return err
	}
	go func() {
		_ = exec.Command(program, to).Run()
	}()
	return os.Rename(from, to)
}

// List returns the pictures that a user can see.
func List(uid int, folder string) ([]string, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer syscall.Setfsuid(os.Geteuid())
	if err := syscall.Setfsuid(uid); err != nil {
		return nil, err
	}
	return filepath.Glob(filepath.Join(folder, "*.png"))
}
