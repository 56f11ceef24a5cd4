// Libraries that are not at hand, known by what the table says of their functions.
package main

import (
	"github.com/DataDog/go-python3"
	"github.com/elastic/go-seccomp-bpf"
	"github.com/go-gl/gl/v4.5-core/gl"
	landlock "github.com/landlock-lsm/go-landlock/landlock/syscall"
	"github.com/opencontainers/selinux/go-selinux"
	"golang.org/x/sys/unix"
	"gorgonia.org/cu"
)

func label() error {
	return selinux.SetKeyLabel("a") // Noncompliant {{"SetKeyLabel" changes the SELinux label of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=label]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^
}

func restrict(ruleset int) error {
	return landlock.LandlockRestrictSelf(ruleset, 0) // Noncompliant {{"LandlockRestrictSelf" changes the Landlock restriction of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=restrict]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func privileges() error {
	return seccomp.SetNoNewPrivs() // Noncompliant {{"SetNoNewPrivs" changes the no_new_privs attribute of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=privileges]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^
}

func drop(header *unix.CapUserHeader, data *unix.CapUserData) error {
	return unix.Capset(header, data) // Noncompliant {{"Capset" changes the capabilities of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=drop]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^
}

func filter(program uintptr) {
	unix.RawSyscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, 0, program) // Noncompliant {{"RawSyscall" changes the seccomp filter of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=filter]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func keyring() (int, error) {
	return unix.KeyctlJoinSessionKeyring("a") // Noncompliant {{"KeyctlJoinSessionKeyring" changes the session keyring of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=keyring]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func mask(set *unix.Sigset_t) error {
	return unix.PthreadSigmask(unix.SIG_BLOCK, set, nil) // Noncompliant {{"PthreadSigmask" changes the signal mask of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=mask]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func python() {
	state := python3.PyGILState_Ensure() // Noncompliant {{"PyGILState_Ensure" ties the Python thread state to this OS thread, which the goroutine may leave without LockOSThread}} [[path=python]]
//	         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
	python3.PyGILState_Release(state)
}

func draw() error {
	return gl.Init() // Noncompliant {{"Init" ties the OpenGL context to this OS thread, which the goroutine may leave without LockOSThread}} [[path=draw]]
//	       ^^^^^^^^^
}

func compute(context cu.CUContext) error {
	return cu.SetCurrentContext(context) // Noncompliant {{"SetCurrentContext" ties the CUDA context to this OS thread, which the goroutine may leave without LockOSThread}} [[path=compute]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// A context locks the goroutine that it is made current for.
func computeLocked(context cu.CUContext) error {
	if err := context.Lock(); err != nil {
		return err
	}
	defer context.Unlock()
	return cu.PushCurrentCtx(context)
}

// All threads, or nobody knows what.
func quiet(flags uintptr, program uintptr, set *unix.Sigset_t) {
	_ = landlock.LandlockRestrictSelf(1, landlock.FlagRestrictSelfTSync)
	_ = landlock.AllThreadsLandlockRestrictSelf(1, 0)
	unix.RawSyscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, unix.SECCOMP_FILTER_FLAG_TSYNC, program)
	unix.RawSyscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, flags, program)
	_ = unix.PthreadSigmask(unix.SIG_UNBLOCK, set, nil)
	_ = unix.Prctl(unix.PR_SET_NAME, 0, 0, 0, 0)
}

func main() {
	go label()
//	   ^^^^^ label 1 {{started here as a goroutine}}
	go restrict(1)
//	   ^^^^^^^^ restrict 1 {{started here as a goroutine}}
	go privileges()
//	   ^^^^^^^^^^ privileges 1 {{started here as a goroutine}}
	go drop(nil, nil)
//	   ^^^^ drop 1 {{started here as a goroutine}}
	go filter(1)
//	   ^^^^^^ filter 1 {{started here as a goroutine}}
	go keyring()
//	   ^^^^^^^ keyring 1 {{started here as a goroutine}}
	go mask(nil)
//	   ^^^^ mask 1 {{started here as a goroutine}}
	go python()
//	   ^^^^^^ python 1 {{started here as a goroutine}}
	go draw()
//	   ^^^^ draw 1 {{started here as a goroutine}}
	go compute(cu.CUContext{})
//	   ^^^^^^^ compute 1 {{started here as a goroutine}}
	go computeLocked(cu.CUContext{})
	go quiet(0, 0, nil)
}
