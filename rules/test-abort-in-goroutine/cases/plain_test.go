package cases

import "testing"

// doc:bad
func TestBad(t *testing.T) {
	users := make(chan string)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		user, err := load()
		if err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends this goroutine, not the test, and skips the send on "users": its waiter blocks forever; call "Error" and return}} [[quickfixes=return]]
//			^^^^^^^^^^^^
// fix@return {{Call "Error" and return}}
// edit@return [[sc=6;ec=11]] {{Error}}
// edit@return [[sc=185;ec=185]] {{\n			return}}
		}
		users <- user
	}()
	t.Log(<-users)
}

// doc:good
func TestGood(t *testing.T) {
	users := make(chan string)
	go func() {
		defer close(users)
		user, err := load()
		if err != nil {
			t.Error(err)
			return
		}
		users <- user
	}()
	t.Log(<-users)
}

// doc:goodChannel
func TestGoodChannel(t *testing.T) {
	failed := make(chan error)
	go func() {
		_, err := load()
		failed <- err
	}()
	if err := <-failed; err != nil {
		t.Fatal(err)
	}
}

// doc:end
func load() (string, error) { return "", nil }
