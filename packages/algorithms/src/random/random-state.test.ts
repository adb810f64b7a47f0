import { describe, expect, it } from 'vitest'
import { fixture } from '../testing/files.ts'
import { playStream } from '../testing/random-stream.ts'
import { RandomState } from './random-state.ts'

type Stream = Readonly<Record<string, readonly number[]>>
const { streams, arrays } = fixture<{
  streams: Readonly<Record<string, Stream>>
  arrays: Readonly<Record<string, readonly number[]>>
}>('random-state')

describe('RandomState', () => {
  it.each(Object.entries(streams))('draws with seed %s what NumPy draws', (seed, expected) => {
    const drawn = playStream(new RandomState(Number(seed)))
    for (const [call, values] of Object.entries(expected)) {
      expect([call, ...Array.from(drawn[call] ?? [])]).toEqual([call, ...values])
    }
  })

  it.each(Object.entries(arrays))('takes the list of seeds %s as NumPy does', (seeds, expected) => {
    const rng = new RandomState(seeds.split(',').map(Number))
    expect(Array.from(rng.randomSample(5))).toEqual(expected)
  })

  it('goes on from a snapshot that went through JSON, the kept normal number included', () => {
    const rng = new RandomState(3)
    rng.standardNormal()
    const copy = RandomState.restore(JSON.parse(JSON.stringify(rng.snapshot())))
    const draws = (one: RandomState) => [one.standardNormal(), one.random(), one.standardNormal()]
    expect(draws(copy)).toEqual(draws(rng))
  })

  it('runs on its own after a clone', () => {
    const rng = new RandomState(3)
    const twin = rng.clone()
    rng.randomSample(700)
    expect(twin.random()).toBe(new RandomState(3).random())
  })

  it('shuffles every kind of list in place and keeps its members', () => {
    const words = ['a', 'b', 'c', 'd', 'e']
    new RandomState(1).shuffle(words)
    expect(words).not.toEqual(['a', 'b', 'c', 'd', 'e'])
    expect([...words].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it.each([-1, 2 ** 32, 1.5, Number.NaN])('refuses the seed %d', (seed) => {
    expect(() => new RandomState(seed)).toThrow('`seed`')
  })

  it.each([
    ['an empty range', () => new RandomState(0).randint(3, 3), '`high`'],
    ['a range that begins at a fraction', () => new RandomState(0).randint(0.5, 3.5), '`high`'],
    ['more than there are', () => new RandomState(0).choice(3, 4, { replace: false }), '`size`'],
    ['probabilities that sum to 2', () => new RandomState(0).choice(2, 1, { p: [1, 1] }), '`p`'],
    ['a negative one', () => new RandomState(0).choice(2, 1, { p: [2, -1] }), '`p`'],
    [
      'too few that are positive',
      () => new RandomState(0).choice(2, 2, { replace: false, p: [1, 0] }),
      '`p`',
    ],
  ])('refuses %s', (_, call, name) => {
    expect(call).toThrow(name)
  })
})
