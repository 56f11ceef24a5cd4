package specs

import (
	"runtime"
	"syscall"
	"testing"

	. "github.com/onsi/ginkgo/v2"
	"github.com/stretchr/testify/suite"
)

func TestSpecs(t *testing.T) { RunSpecs(t, "specs") }

var _ = Describe("a namespace", func() {
	BeforeEach(func() {
//	^^^^^^^^^^> 1 {{started here as a goroutine}}
		_ = syscall.Unshare(syscall.CLONE_NEWNS) // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//		    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	})
	Context("of its own", func() {
		It("is changed", func() {
			runtime.LockOSThread()
			_ = syscall.Unshare(syscall.CLONE_NEWNS)
		})
		It("is changed on any thread", func() {
//		^^> 1 {{started here as a goroutine}}
			_ = syscall.Unshare(syscall.CLONE_NEWNS) // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		})
		PIt("is changed one day", func() {
			_ = syscall.Unshare(syscall.CLONE_NEWNS)
		})
	})
})

type spaces struct{ suite.Suite }

func (s *spaces) SetupSuite() { runtime.LockOSThread() }

func (s *spaces) SetupTest() {
	_ = syscall.Unshare(syscall.CLONE_NEWNS) // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	println("set up")
}

func TestSpaces(t *testing.T) {
	suite.Run(t, new(spaces))
//	^^^^^^^^^< 1 {{started here as a goroutine}}
}
