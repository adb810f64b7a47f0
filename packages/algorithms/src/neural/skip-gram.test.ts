import { describe, expect, it } from 'vitest'
import * as ops from '../autograd/index.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import {
  cumulativeNoise,
  drawWord,
  nearestWords,
  skipGramFit,
  skipGramStep,
  skipGramSteps,
} from './skip-gram.ts'

/** Words 0–3 only ever stand among themselves, and so do 4–7. */
const rng = new RandomState(0)
const sentences = Array.from({ length: 60 }, (_, s) =>
  Array.from({ length: 8 }, () => rng.randint(0, 4) + (s % 2 === 0 ? 0 : 4)),
)

describe('Word vectors', () => {
  it('bring words together that stand together', () => {
    const model = skipGramFit(sentences, { randomState: 1 })
    for (const word of [0, 3, 5]) {
      const group = (other: number) => Math.floor(other / 4)
      const near = nearestWords(model, word, 3)
      expect(near.map((one) => group(one.word))).toEqual([group(word), group(word), group(word)])
      expect(near[0]?.similarity).toBeGreaterThan(0.5)
    }
  })

  it('lower their loss from ln 2 a word', () => {
    const states = collect(skipGramSteps(sentences, { negatives: 2, epochs: 10 }))
    expect(states.length).toBe(11)
    expect(states[1]?.loss).toBeLessThan(3 * Math.LN2 + 0.01)
    expect(states.at(-1)?.loss).toBeLessThan(0.95 * (states[1]?.loss as number))
    expect(states.map(({ learningRate }) => learningRate).slice(0, 3)).toEqual([
      0.1,
      0.1,
      0.1 * 0.9,
    ])
  })

  it('move by the gradient of the loss, as the tape has it', () => {
    const d = 3
    const v = ops.parameter(new RandomState(1).normals(2 * d), [2, d])
    const u = ops.parameter(new RandomState(2).normals(4 * d), [4, d])
    const words = [2, 0, 3]
    const center = ops.gatherRows(v, [1])
    const scores = ops.matmul(center, ops.transpose(ops.gatherRows(u, words)))
    const loss = ops.binaryCrossEntropy(scores, [1, 0, 0], 'sum')
    ops.backward(loss)
    const [v2, u2] = [v.data.slice(), u.data.slice()]
    expect(skipGramStep(v2, 1, u2, words, d, 0.1)).toBeCloseTo(ops.numberOf(loss), 13)
    const expected = (t: ops.Tensor) => t.data.map((x, i) => x - 0.1 * (t.gradient?.[i] as number))
    expected(v).forEach((x, i) => {
      expect(v2[i]).toBeCloseTo(x, 13)
    })
    expected(u).forEach((x, i) => {
      expect(u2[i]).toBeCloseTo(x, 13)
    })
  })

  it('draw random words by count to the power of three quarters', () => {
    // Word 0 is 81 times as frequent as word 2: 27 times as likely; word 1 never occurs.
    const cumulative = cumulativeNoise([81, 0, 1])
    const stream = new RandomState(0)
    const drawn = Array.from({ length: 28_000 }, () => drawWord(cumulative, stream))
    const count = (word: number) => drawn.filter((one) => one === word).length
    expect(count(1)).toBe(0)
    expect(Math.abs(count(2) - 1000)).toBeLessThan(100) // three deviations
  })

  it('refuse words that are no whole numbers, and sentences of single words', () => {
    expect(() => skipGramSteps([[0, 1.5]])).toThrow('`sentences[0][1]`:')
    expect(() => skipGramSteps([[0], [1]])).toThrow('`sentences`:')
    expect(() => nearestWords(skipGramFit([[0, 1]], { epochs: 1 }), 2)).toThrow('`word`:')
  })
})
