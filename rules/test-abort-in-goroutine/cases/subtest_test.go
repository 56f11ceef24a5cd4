package cases

import "testing"

// doc:bad
// The parent has gone on; package testing panics, and the other tests of the package are lost.
func TestParallelSubtests(t *testing.T) {
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(sub *testing.T) {
			sub.Parallel()
			if name == "b" {
				t.Fatal("not mine") // Noncompliant {{"t.Fatal" ends this parallel subtest by the state of its parent: package testing panics}}
//				^^^^^^^^^^^^^^^^^^^
			}
			sub.Fatal("mine")
		})
	}
}

// doc:end
// The parent waits, and package testing ends it, too.
func TestSubtestsInOrder(t *testing.T) {
	t.Run("a", func(*testing.T) {
		t.Fatal("not mine")
	})
}

func TestOwnState(t *testing.T) {
	t.Run("a", func(t *testing.T) {
		t.Parallel()
		t.Fatal("mine")
	})
}

func TestStateOfItsOwn(t *testing.T) {
	t.Run("a", func(sub *testing.T) {
		sub.Parallel()
		t := sub
		t.Fatal("mine")
	})
}

func TestParallelParent(t *testing.T) {
	t.Parallel()
	t.Run("a", func(*testing.T) {
		t.Fatal("not mine")
	})
}
