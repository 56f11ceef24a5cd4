// Package sarama stands in for the real one: what the case needs of its names, and nothing that works.
package sarama

type ConsumerGroupSession interface{ Commit() }

type ConsumerGroupClaim interface{ Topic() string }

type ConsumerGroupHandler interface {
	ConsumeClaim(ConsumerGroupSession, ConsumerGroupClaim) error
}
