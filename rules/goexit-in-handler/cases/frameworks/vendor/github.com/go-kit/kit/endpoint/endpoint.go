// Package endpoint stands in for the real one: what the case needs of its names, and nothing that works.
package endpoint

import "context"

type Endpoint func(ctx context.Context, request any) (response any, err error)
