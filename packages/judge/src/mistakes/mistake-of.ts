import type { Mistake } from '@warmstart/schema'
import { compare } from '../compare/compare.ts'
import { textOf } from '../values/show.ts'
import type { Value } from '../values/value.ts'
import { type Clue, numbersOf } from './clue.ts'
import { numberDetectors } from './patterns.ts'
import { structureDetectors } from './structure.ts'

const MAX_DEPTH = 6

/** The kind of mistake that a wrong result shows, with the smallest next step. */
export function mistakeOf(clue: Clue, depth = 0): Mistake {
  for (const detect of [...structureDetectors, ...numberDetectors]) {
    const mistake = detect(clue)
    if (mistake !== null) return declared(clue, mistake)
  }
  const inner = depth < MAX_DEPTH ? firstDiffering(clue) : null
  return inner === null ? declared(clue, unknown(clue)) : mistakeOf(inner, depth + 1)
}

const VAGUE = ['other', 'constant-offset', 'scale-factor', 'lost-precision', 'one-element']

/** A case that is there to find a leak or lost digits says so, where the numbers say nothing better. */
function declared({ kind, got }: Clue, mistake: Mistake): Mistake {
  if (!VAGUE.includes(mistake.kind)) return mistake
  if (kind === 'leakage') {
    const next =
      'Compute every statistic (mean, categories, vocabulary) from the training rows only.'
    return { kind: 'leaks-test-data', next }
  }
  if (kind !== 'stability' || numbersOf(got) === null) return mistake
  const next =
    'Digits are lost for large or nearly equal numbers: subtract the maximum or the mean first.'
  return { kind: 'not-stable', next }
}

function unknown({ difference }: Clue): Mistake {
  const where = difference.path === '' ? 'the result' : `the value at ${difference.path}`
  return { kind: 'other', next: `Work out ${where} by hand and print each step beside it.` }
}

/** The first part of a tuple, list or dictionary that is wrong: its mistake is told. */
function firstDiffering(clue: Clue): Clue | null {
  const { expected, got, rules } = clue
  for (const [a, b] of partsOf(expected, got)) {
    const difference = compare(a, b, rules)
    if (difference !== null) return { ...clue, expected: a, got: b, difference }
  }
  return null
}

function partsOf(expected: Value, got: Value): (readonly [Value, Value])[] {
  if ('items' in expected && 'items' in got && expected.kind !== 'set') {
    return pairs(expected.items, got.items)
  }
  if (expected.kind === 'dict' && got.kind === 'dict') {
    const byKey = new Map(got.entries.map(([key, item]) => [textOf(key), item]))
    return expected.entries.flatMap(([key, item]) => {
      const other = byKey.get(textOf(key))
      return other === undefined ? [] : [[item, other] as const]
    })
  }
  if (expected.kind === 'frame' && got.kind === 'frame') {
    const column = (frame: typeof expected, i: number): Value => ({
      ...{ kind: 'series', name: { kind: 'none' }, index: null },
      column: frame.data[i] ?? { dtype: null, values: [] },
    })
    return expected.data.map((_, i) => [column(expected, i), column(got, i)] as const)
  }
  return []
}

function pairs(a: readonly Value[], b: readonly Value[]): (readonly [Value, Value])[] {
  return a.flatMap((item, i) => {
    const other = b[i]
    return other === undefined ? [] : [[item, other] as const]
  })
}
