// What isn't known calls nothing.
package cases

import (
	"example.com/unknown/logs"
)

type unknown struct{ n int }

func (u unknown) String() string { return logs.Sprintf("%v", u) }

type mixed struct{ logs.Base }

func (m mixed) Name() string { return m.Base.Name() }
