import type { Inputs } from '@warmstart/core/formulas'
import type { FormulaInput } from '@warmstart/schema'

/** What stands in the fields of a calculator, by input. */
export type Typed = Readonly<Record<string, string>>

/** A field as it is written first: the worked example. */
export const firstTyped = (inputs: readonly FormulaInput[]): Typed =>
  Object.fromEntries(
    inputs.map(({ id, value }) => [
      id,
      typeof value === 'number' ? String(value) : value.join(', '),
    ]),
  )

/** What was read from the fields, or the first field that cannot be read and why. */
export type ReadInputs =
  | { readonly inputs: Inputs; readonly fault: null }
  | { readonly inputs: null; readonly fault: { readonly input: string; readonly message: string } }

/**
 * Numbers of the fields. Lists take commas, semicolons or spaces between; a single number may have
 * a decimal comma.
 */
export function readTyped(fields: readonly FormulaInput[], typed: Typed): ReadInputs {
  const read: Record<string, number | readonly number[]> = {}
  for (const { id, label, value } of fields) {
    const text = (typed[id] ?? '').trim()
    const isList = typeof value !== 'number'
    const parts = isList
      ? text.split(/[,;\s]+/).filter((part) => part !== '')
      : [text.replace(',', '.')]
    const numbers = parts.map(numberIn)
    const at = numbers.indexOf(null)
    if (numbers.length === 0 || at >= 0) {
      const what = parts[at] === undefined || parts[at] === '' ? 'is empty' : `holds “${parts[at]}”`
      const example = isList
        ? 'numbers with commas between, such as 0.9, 0.4'
        : 'a number, such as 0.5'
      return { inputs: null, fault: { input: id, message: `${label} ${what}: write ${example}.` } }
    }
    read[id] = isList ? (numbers as number[]) : (numbers[0] as number)
  }
  return { inputs: read, fault: null }
}

/** A finite number, also a fraction such as `1/3`; null where it is none. */
function numberIn(text: string): number | null {
  const parts = text.split('/')
  if (text === '' || parts.length > 2 || parts.some((part) => part.trim() === '')) return null
  const [top, bottom = 1] = parts.map(Number)
  const value = (top as number) / bottom
  return Number.isFinite(value) ? value : null
}
