import { RandomState } from '../../random/random-state.ts'
import { fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'
import { playStream } from '../random-stream.ts'

const { streams } = fixture<{
  streams: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}>('random-state')

/** One row a seed: every call on the stream, one after another. */
export const randomStateParity: readonly ParityCase[] = Object.entries(streams).map(
  ([seed, stream]) => ({
    algorithm: 'RandomState',
    data: `seed ${seed}`,
    quantity: 'every call',
    tier: 'exact',
    ours: () => {
      const drawn = playStream(new RandomState(Number(seed)))
      return Object.keys(stream).flatMap((call) => Array.from(drawn[call] ?? []))
    },
    reference: () => Object.values(stream).flat(),
  }),
)
