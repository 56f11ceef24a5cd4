package main

import (
	"cmp"
	"container/heap"
	"container/ring"
	"maps"
	"math/rand"
	randv2 "math/rand/v2"
	"slices"
	"sort"
)

var collectionProbes = []probe{
	{"slices All result0", func(t *trial) { each2(t, slices.All(numbers())) }},
	{"slices Backward result0", func(t *trial) { each2(t, slices.Backward(numbers())) }},
	{"slices Chunk result0", func(t *trial) { each(t, slices.Chunk(numbers(), 1)) }},
	{"slices Values result0", func(t *trial) { each(t, slices.Values(numbers())) }},
	{"slices AppendSeq 1", func(t *trial) { slices.AppendSeq(numbers(), t.numbers()) }},
	{"slices Collect 0", func(t *trial) { slices.Collect(t.numbers()) }},
	{"slices Sorted 0", func(t *trial) { slices.Sorted(t.numbers()) }},
	{"slices SortedFunc 0", func(t *trial) { slices.SortedFunc(t.numbers(), cmp.Compare) }},
	{"slices SortedStableFunc 0", func(t *trial) {
		slices.SortedStableFunc(t.numbers(), cmp.Compare)
	}},
	{"slices SortedFunc 1", func(t *trial) {
		slices.SortedFunc(slices.Values(numbers()), t.compare)
	}},
	{"slices SortedStableFunc 1", func(t *trial) {
		slices.SortedStableFunc(slices.Values(numbers()), t.compare)
	}},
	{"slices BinarySearchFunc 2", func(t *trial) { slices.BinarySearchFunc(numbers(), 1, t.compare) }},
	{"slices CompareFunc 2", func(t *trial) { slices.CompareFunc(numbers(), numbers(), t.compare) }},
	{"slices EqualFunc 2", func(t *trial) { slices.EqualFunc(numbers(), numbers(), t.equal) }},
	{"slices CompactFunc 1", func(t *trial) { slices.CompactFunc(numbers(), t.equal) }},
	{"slices ContainsFunc 1", func(t *trial) { slices.ContainsFunc(numbers(), t.number) }},
	{"slices DeleteFunc 1", func(t *trial) { slices.DeleteFunc(numbers(), t.number) }},
	{"slices IndexFunc 1", func(t *trial) { slices.IndexFunc(numbers(), t.number) }},
	{"slices IsSortedFunc 1", func(t *trial) { slices.IsSortedFunc(numbers(), t.compare) }},
	{"slices MaxFunc 1", func(t *trial) { slices.MaxFunc(numbers(), t.compare) }},
	{"slices MinFunc 1", func(t *trial) { slices.MinFunc(numbers(), t.compare) }},
	{"slices SortFunc 1", func(t *trial) { slices.SortFunc(numbers(), t.compare) }},
	{"slices SortStableFunc 1", func(t *trial) { slices.SortStableFunc(numbers(), t.compare) }},
	{"maps All result0", func(t *trial) { each2(t, maps.All(pairs())) }},
	{"maps Keys result0", func(t *trial) { each(t, maps.Keys(pairs())) }},
	{"maps Values result0", func(t *trial) { each(t, maps.Values(pairs())) }},
	{"maps Collect 0", func(t *trial) { maps.Collect(t.pairs()) }},
	{"maps Insert 1", func(t *trial) { maps.Insert(pairs(), t.pairs()) }},
	{"maps DeleteFunc 1", func(t *trial) { maps.DeleteFunc(pairs(), t.equal) }},
	{"maps EqualFunc 2", func(t *trial) { maps.EqualFunc(pairs(), pairs(), t.equal) }},
	{"sort Find 1", func(t *trial) { sort.Find(2, func(int) int { t.hit(); return 0 }) }},
	{"sort Search 1", func(t *trial) { sort.Search(2, t.number) }},
	{"sort Slice 1", func(t *trial) { sort.Slice(numbers(), t.equal) }},
	{"sort SliceIsSorted 1", func(t *trial) { sort.SliceIsSorted(numbers(), t.equal) }},
	{"sort SliceStable 1", func(t *trial) { sort.SliceStable(numbers(), t.equal) }},
	{"sort Sort 0.*", func(t *trial) { sort.Sort(&collection{t}) }},
	{"sort Stable 0.*", func(t *trial) { sort.Stable(&collection{t}) }},
	{"sort IsSorted 0.*", func(t *trial) { sort.IsSorted(&collection{t}) }},
	{"sort Reverse 0.*", func(t *trial) {
		reversed := sort.Reverse(&collection{t})
		t.returned()
		sort.Sort(reversed)
	}},
	{"container/heap Init 0.*", func(t *trial) { heap.Init(&collection{t}) }},
	{"container/heap Fix 0.*", func(t *trial) { heap.Fix(&collection{t}, 0) }},
	{"container/heap Pop 0.*", func(t *trial) { heap.Pop(&collection{t}) }},
	{"container/heap Push 0.*", func(t *trial) { heap.Push(&collection{t}, 1) }},
	{"container/heap Remove 0.*", func(t *trial) { heap.Remove(&collection{t}, 0) }},
	{"container/ring Ring.Do 0", func(t *trial) { ring.New(1).Do(func(any) { t.hit() }) }},
	{"math/rand Shuffle 1", func(t *trial) { rand.Shuffle(2, t.swap) }},
	{"math/rand Rand.Shuffle 1", func(t *trial) { rand.New(rand.NewSource(1)).Shuffle(2, t.swap) }},
	{"math/rand/v2 Shuffle 1", func(t *trial) { randv2.Shuffle(2, t.swap) }},
	{"math/rand/v2 Rand.Shuffle 1", func(t *trial) {
		randv2.New(randv2.NewPCG(1, 2)).Shuffle(2, t.swap)
	}},
}

func numbers() []int { return []int{3, 1, 2} }

func pairs() map[int]int { return map[int]int{1: 2} }

func (t *trial) numbers() func(func(int) bool) { return t.sequence }

func (t *trial) pairs() func(func(int, int) bool) { return t.sequence2 }

func (t *trial) compare(int, int) int {
	t.hit()
	return 0
}

func (t *trial) equal(int, int) bool {
	t.hit()
	return false
}

func (t *trial) number(int) bool {
	t.hit()
	return false
}

func (t *trial) swap(int, int) { t.hit() }

// collection is a heap of three elements whose comparison hits.
type collection struct{ t *trial }

func (c *collection) Len() int { return 3 }

func (c *collection) Less(int, int) bool {
	c.t.hit()
	return false
}

func (c *collection) Swap(int, int) {}

func (c *collection) Push(any) {}

func (c *collection) Pop() any { return nil }
