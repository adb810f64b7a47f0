import type { Mistake } from '@warmstart/schema'
import {
  allNear,
  type Clue,
  type Detector,
  type Numbers,
  near,
  numbersOf,
  transposed,
} from './clue.ts'
import { ratioMistake } from './ratios.ts'

type Pattern = (a: Numbers, b: Numbers, clue: Clue) => Mistake | null

/** Mistakes that show in the numbers: expected and got have the same shape here. */
export const numberDetectors: readonly Detector[] = [
  unstable,
  ...[swapped, order, shifted, oneBased, related, rounded, input, constant].map(onNumbers),
  ...[normalised, offset, edges, precision].map(onNumbers),
]

function onNumbers(pattern: Pattern): Detector {
  return (clue) => {
    const [a, b] = [numbersOf(clue.expected), numbersOf(clue.got)]
    if (a === null || b === null || a.data.length !== b.data.length || a.data.length === 0)
      return null
    const finite = [...a.data, ...b.data].every(Number.isFinite)
    return finite ? pattern(a, b, clue) : null
  }
}

function unstable({ expected, got, difference }: Clue): Mistake | null {
  const [a, b] = [numbersOf(expected)?.data ?? [], numbersOf(got)?.data ?? []]
  const appears = b.some((x, i) => !Number.isFinite(x) && Number.isFinite(a[i] ?? Number.NaN))
  if (appears) {
    const next =
      'NaN or infinity appears: look for exp of a large number, log of 0 or a division by 0, and shift or clip before it.'
    return { kind: 'not-stable', next }
  }
  if (difference.kind !== 'missing-value') return null
  const next = 'A missing value is treated otherwise: say for each column what happens to NaN.'
  return { kind: 'missing-values', next }
}

function swapped(a: Numbers, b: Numbers): Mistake | null {
  const turned = transposed(a)
  if (turned === null || !allNear(turned.data, b.data) || a.shape.join() !== b.shape.join())
    return null
  return { kind: 'transposed', next: 'The matrix lies on its side: transpose once, `x.T`.' }
}

function order({ data: a }: Numbers, { data: b }: Numbers): Mistake | null {
  if (a.length < 2) return null
  if (allNear([...a].reverse(), b)) {
    const next = 'The order is turned round: `[::-1]`, or `reverse=True` when sorting.'
    return { kind: 'reversed', next }
  }
  const sorted = (list: readonly number[]) => [...list].sort((x, y) => x - y)
  if (!allNear(sorted(a), sorted(b))) return null
  return {
    kind: 'unsorted',
    next: 'The values are right, their order is not: sort before you return.',
  }
}

function shifted({ data: a }: Numbers, { data: b }: Numbers): Mistake | null {
  if (a.length < 4) return null
  const late = allNear(a.slice(0, -1), b.slice(1))
  if (!late && !allNear(a.slice(1), b.slice(0, -1))) return null
  const next = `Each value sits one place too ${late ? 'late' : 'early'}: shift the index by one.`
  return { kind: 'index-off-by-one', next }
}

function oneBased(a: Numbers, b: Numbers, { got }: Clue): Mistake | null {
  if (got.kind === 'float') return null
  if (!a.data.every(Number.isInteger) || !b.data.every(Number.isInteger)) return null
  const gaps = new Set(b.data.map((x, i) => x - (a.data[i] ?? 0)))
  const [gap] = gaps
  if (gaps.size !== 1 || gap === undefined || Math.abs(gap) !== 1) return null
  const next = `Everything is ${gap > 0 ? 'one too high' : 'one too low'}: count from ${gap > 0 ? '0, not from 1' : '1, not from 0'}, or check \`<\` against \`<=\`.`
  return { kind: 'zero-vs-one-based', next }
}

function related(a: Numbers, b: Numbers, clue: Clue): Mistake | null {
  const fits = (f: (x: number) => number) => a.data.every((x, i) => near(f(x), b.data[i] ?? 0))
  const trivial = a.data.every((x) => x === 0 || x === 1)
  if (!trivial && fits((x) => 1 - x) && a.data.some((x) => x !== 0.5)) {
    return { kind: 'complement', next: 'It is 1 minus the answer: the other class, or 1 − p.' }
  }
  const ratio = ratioMistake(a.data, b.data, clue)
  if (ratio !== null || trivial) return ratio
  if (fits((x) => x * x))
    return { kind: 'squared-vs-root', next: 'Take the square root at the end.' }
  if (fits(Math.sqrt)) return { kind: 'squared-vs-root', next: 'Leave the square root out.' }
  if (fits(Math.log) || fits(Math.exp)) {
    const next = 'It is the logarithm where the value itself is asked, or the other way round.'
    return { kind: 'log-vs-plain', next }
  }
  return null
}

function rounded({ data: a }: Numbers, { data: b }: Numbers): Mistake | null {
  if (a.every(Number.isInteger)) return null
  for (let digits = 0; digits <= 6; digits++) {
    const scale = 10 ** digits
    const cut = b.every((x) => near(Math.round(x * scale) / scale, x))
    const close = a.every((x, i) => Math.abs(x - (b[i] ?? 0)) <= 0.51 / scale)
    if (cut && close) {
      const next = 'It is rounded: return the full number and round only for printing.'
      return { kind: 'rounded', next }
    }
  }
  return null
}

function input(_: Numbers, { data: b }: Numbers, { args }: Clue): Mistake | null {
  const same = args.some((arg) => {
    const given = numbersOf(arg)
    return given !== null && given.data.length > 1 && allNear(given.data, b)
  })
  if (!same) return null
  return {
    kind: 'identity',
    next: 'The result is the input: the computed value is never returned.',
  }
}

function constant({ data: a }: Numbers, { data: b }: Numbers): Mistake | null {
  if (b.length < 3 || !b.every((x) => x === b[0]) || a.every((x) => x === a[0])) return null
  const next = 'Every element is the same: something is computed once, outside of the loop.'
  return { kind: 'constant-result', next }
}

function normalised(a: Numbers, b: Numbers): Mistake | null {
  const rows = (numbers: Numbers, measure: (row: readonly number[]) => number) => {
    const step = numbers.shape.at(-1) ?? 0
    if (step < 2) return []
    return Array.from({ length: numbers.data.length / step }, (_, i) =>
      measure(numbers.data.slice(i * step, (i + 1) * step)),
    )
  }
  const sum = (row: readonly number[]) => row.reduce((total, x) => total + x, 0)
  const norm = (row: readonly number[]) => Math.hypot(...row)
  for (const [measure, what] of [
    [sum, 'sum to 1'],
    [norm, 'have length 1'],
  ] as const) {
    const [wanted, returned] = [rows(a, measure), rows(b, measure)]
    if (wanted.length === 0 || !wanted.every((x) => near(x, 1))) continue
    if (returned.every((x) => near(x, 1))) continue
    return { kind: 'not-normalised', next: `Divide at the end, so that the rows ${what}.` }
  }
  return null
}

function offset({ data: a }: Numbers, { data: b }: Numbers): Mistake | null {
  if (a.length < 3 || a.every((x) => x === a[0])) return null
  const gap = (b[0] ?? 0) - (a[0] ?? 0)
  if (!a.every((x, i) => near(x + gap, b[i] ?? 0))) return null
  const next = `Everything is off by the same ${gap > 0 ? 'amount too much' : 'amount too little'}: look for a missing intercept, mean or constant term.`
  return { kind: 'constant-offset', next }
}

function edges({ data: a }: Numbers, { data: b }: Numbers): Mistake | null {
  if (a.length < 4) return null
  const wrong = a.flatMap((x, i) => (near(x, b[i] ?? 0) ? [] : [i]))
  if (wrong.length > 2 || wrong.length === 0) return null
  if (wrong.every((i) => i === 0 || i === a.length - 1)) {
    const next = 'Only the first or the last element is wrong: look at how the edges are treated.'
    return { kind: 'edge-elements', next }
  }
  if (wrong.length > 1) return null
  const next = `Only one element of ${a.length} is wrong: work that one out by hand; a tie or a special value?`
  return { kind: 'one-element', next }
}

function precision({ data: a }: Numbers, { data: b }: Numbers): Mistake | null {
  const worst = Math.max(
    ...a.map((x, i) => Math.abs(x - (b[i] ?? 0)) / Math.max(Math.abs(x), 1e-12)),
  )
  if (worst > 1e-3 || a.every(Number.isInteger)) return null
  const next =
    'It is close and not close enough: more iterations, a smaller step, or float64 instead of float32.'
  return { kind: 'lost-precision', next }
}
