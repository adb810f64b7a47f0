import type { Mistake } from '@warmstart/schema'
import { shapeText } from '../compare/difference.ts'
import { shapeOf, typeName } from '../values/show.ts'
import type { Value } from '../values/value.ts'
import { allNear, type Clue, type Detector, numbersOf, transposed } from './clue.ts'

/** Mistakes that show in the type, the shape or the length alone. */
export const structureDetectors: readonly Detector[] = [
  nothing,
  notData,
  textOrNumber,
  oneNumber,
  otherDtype,
  otherType,
  keys,
  shape,
  length,
]

function nothing({ expected, got }: Clue): Mistake | null {
  if (got.kind !== 'none' || expected.kind === 'none') return null
  return {
    kind: 'returns-nothing',
    next: 'Follow every path through the function: one of them ends without `return`.',
  }
}

const LAZY = /generator|range|zip|map|filter|dict_|iterator|reversed|enumerate/

function notData({ got }: Clue): Mistake | null {
  if (got.kind !== 'opaque') return null
  const name = typeName(got)
  const next = LAZY.test(name)
    ? `Wrap it in \`list(...)\`: a ${name} is only a promise of values.`
    : `Return the numbers in it, not the ${name} itself.`
  return { kind: 'not-plain-data', next }
}

function textOrNumber({ expected, got }: Clue): Mistake | null {
  const text = (value: Value) =>
    value.kind === 'str' || (value.kind === 'array' && value.family === 's')
  const number = (value: Value) => numbersOf(value) !== null
  if (text(expected) && number(got)) {
    return { kind: 'text-vs-number', next: 'Return the text (the label itself), not its number.' }
  }
  if (text(got) && number(expected)) {
    return { kind: 'text-vs-number', next: 'Convert it with `float(...)` or `int(...)` first.' }
  }
  return null
}

/** A number is expected and it sits alone in an array or list. */
function oneNumber({ expected, got }: Clue): Mistake | null {
  const [wanted, returned] = [numbersOf(expected), numbersOf(got)]
  if (wanted === null || returned === null || wanted.shape.length > 0) return null
  if (returned.data.length !== 1 || got.kind === expected.kind) return null
  if (got.kind === 'int' || got.kind === 'float' || got.kind === 'bool') return null
  return { kind: 'extra-axis', next: 'Return the number itself: `float(x)` or `x.item()`.' }
}

function otherDtype({ difference, expected, got }: Clue): Mistake | null {
  const scalars = ['int', 'float', 'bool']
  const loose = scalars.includes(expected.kind) && scalars.includes(got.kind)
  if (difference.kind !== 'dtype' && !(difference.kind === 'type' && loose)) return null
  const wanted = difference.kind === 'dtype' ? difference.expected : typeName(expected)
  const next = /int/.test(wanted)
    ? 'Count or index with whole numbers: convert with `int(...)` or `.astype(int)` at the end.'
    : /bool/.test(wanted)
      ? 'Return the comparison itself (True or False), not 0 and 1.'
      : 'Make the array of floats before the arithmetic: `np.asarray(x, dtype=float)`.'
  return { kind: 'wrong-dtype', next }
}

function otherType({ difference, expected, got }: Clue): Mistake | null {
  if (difference.kind !== 'type') return null
  const wanted = typeName(expected)
  const next =
    {
      ndarray: 'Return a NumPy array: `np.array(...)` around the list.',
      list: 'Return a list: `.tolist()` for an array, `list(...)` for anything else.',
      tuple: 'Return several results separated by commas: `return a, b`.',
      dict: 'Return a dictionary with the keys that the statement names.',
      DataFrame: 'Keep it a table: `df[["a"]]` is a DataFrame, `df["a"]` a Series.',
      Series: 'Return one column: `df["a"]`, or `pd.Series(...)` around the values.',
    }[wanted] ?? `Look at what the statement says is returned: ${wanted}, not ${typeName(got)}.`
  return { kind: 'wrong-type', next }
}

function keys({ difference }: Clue): Mistake | null {
  if (difference.kind !== 'keys') return null
  return {
    kind: 'wrong-keys',
    next: 'Compare the names letter by letter with those in the statement.',
  }
}

function shape({ difference, expected, got, args }: Clue): Mistake | null {
  if (difference.kind !== 'shape') return null
  const [wanted, returned] = [shapeOf(expected) ?? [], shapeOf(got) ?? []]
  const same = product(wanted) === product(returned)
  const [a, b] = [numbersOf(expected), numbersOf(got)]
  if (wanted.length === 2 && [...wanted].reverse().join() === returned.join()) {
    const turned = a === null ? null : transposed(a)
    const sure = turned !== null && b !== null && allNear(turned.data, b.data)
    const next = sure
      ? 'The numbers are right and lie on their side: transpose once, `x.T`.'
      : 'Rows and columns are swapped: write the shape beside each step and find where they turn.'
    return { kind: 'transposed', next }
  }
  if (same && squeezed(wanted) === squeezed(returned)) return extraAxis(wanted, returned)
  if (same && returned.length === 1) {
    const next = `The shape got lost: \`.reshape${shapeText(wanted)}\`, or no \`ravel\` on the way.`
    return { kind: 'flattened', next }
  }
  return (
    axis(wanted, returned, args) ??
    oneLess(wanted, returned, a?.data, b?.data) ??
    otherShape(wanted)
  )
}

function extraAxis(wanted: readonly number[], returned: readonly number[]): Mistake {
  const next =
    wanted.length < returned.length
      ? `An axis of length 1 is left: \`.ravel()\` or \`[:, 0]\` gives ${shapeText(wanted)}.`
      : `An axis of length 1 is missing: \`keepdims=True\` or \`[:, None]\` gives ${shapeText(wanted)}.`
  return { kind: 'extra-axis', next }
}

function oneLess(
  wanted: readonly number[],
  returned: readonly number[],
  a: readonly number[] | undefined,
  b: readonly number[] | undefined,
): Mistake | null {
  if (wanted.length !== returned.length) return null
  const off = wanted.filter((n, i) => n !== returned[i])
  const [i] = wanted.flatMap((n, axis) => (n === returned[axis] ? [] : [axis]))
  if (off.length !== 1 || i === undefined) return null
  const gap = (returned[i] ?? 0) - (wanted[i] ?? 0)
  if (Math.abs(gap) !== 1) return null
  if (gap === -1 && wanted.length === 1 && a !== undefined && b !== undefined) {
    const rest = [a.slice(1), a.slice(0, -1)]
    if (a.length > 1 && rest.some((part) => allNear(part, b))) return interceptOrEnd()
  }
  return offByOne(gap)
}

function interceptOrEnd(): Mistake {
  return {
    kind: 'missing-intercept',
    next: 'One value is missing at an end: add the column of ones (the intercept), or the last step.',
  }
}

function offByOne(gap: number): Mistake {
  const next =
    gap < 0
      ? 'One element is missing: check where the loop or the slice ends (`range(n)` stops before n).'
      : 'There is one element too many: check where the loop or the slice begins and ends.'
  return { kind: 'off-by-one-length', next }
}

/** A reduction along the other axis: both lengths are those of one matrix that was given. */
function axis(
  wanted: readonly number[],
  returned: readonly number[],
  args: readonly Value[],
): Mistake | null {
  if (wanted.length !== 1 || returned.length !== 1) return null
  const both = [...wanted, ...returned].sort().join()
  const shapes = args.map((arg) => shapeOf(arg) ?? numbersOf(arg)?.shape ?? [])
  if (!shapes.some((shape) => shape.length === 2 && [...shape].sort().join() === both)) return null
  const next =
    'There is one result for each of the other axis: `axis=0` runs down the rows, `axis=1` along the columns.'
  return { kind: 'wrong-axis', next }
}

function otherShape(wanted: readonly number[]): Mistake {
  const next = `Write the shape beside every step; the last one has to be ${shapeText(wanted)}.`
  return { kind: 'wrong-shape', next }
}

function length({ difference, expected, got }: Clue): Mistake | null {
  if (difference.kind !== 'length') return null
  const [a, b] = [numbersOf(expected)?.data, numbersOf(got)?.data]
  const gap = countIn(difference.got) - countIn(difference.expected)
  if (gap === -1 && a !== undefined && b !== undefined && a.length > 2 && allNear(a.slice(1), b)) {
    return interceptOrEnd()
  }
  if (Math.abs(gap) === 1) return offByOne(gap)
  const next =
    gap < 0
      ? 'Elements are lost: look for a filter, a `dropna` or an inner join on the way.'
      : 'There are too many elements: look for duplicates, or a join that multiplies rows.'
  return { kind: 'wrong-length', next }
}

function countIn(text: string): number {
  return Number(/^\d+/.exec(text)?.[0] ?? 0)
}

function product(shape: readonly number[]): number {
  return shape.reduce((size, n) => size * n, 1)
}

function squeezed(shape: readonly number[]): string {
  return shape.filter((n) => n !== 1).join()
}
