/** A number on a slider. */
export interface NumberParam {
  readonly kind: 'number'
  readonly label: string
  readonly min: number
  readonly max: number
  /** Distance of two values; where it and `min` are whole, only whole numbers are taken. */
  readonly step: number
  readonly default: number
  /** `log`: the slider moves by equal factors. */
  readonly scale?: 'linear' | 'log'
  readonly unit?: string
  readonly hint?: string
  /** True: only the picture depends on it, and the run is not made again. */
  readonly view?: boolean
}

/** One of a few words. */
export interface ChoiceParam {
  readonly kind: 'choice'
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly default: string
  readonly hint?: string
  readonly view?: boolean
}

/** On or off. */
export interface FlagParam {
  readonly kind: 'flag'
  readonly label: string
  readonly default: boolean
  readonly hint?: string
  readonly view?: boolean
}

/** Numbers that are set in the picture, such as the places of dragged points. No control is shown. */
export interface NumbersParam {
  readonly kind: 'numbers'
  readonly label: string
  readonly min: number
  readonly max: number
  readonly atMost: number
  readonly default: readonly number[]
  readonly view?: boolean
}

/** The seed of everything random, 0 … 9999. It has its own button. */
export interface SeedParam {
  readonly kind: 'seed'
  readonly label: string
  readonly default: number
  readonly view?: false
}

/** What a lab can be set to, declared once: controls, address and checks come from it. */
export type ParamSpec = NumberParam | ChoiceParam | FlagParam | NumbersParam | SeedParam
export type ParamSchema = Readonly<Record<string, ParamSpec>>

type ValueOf<S extends ParamSpec> = S extends ChoiceParam
  ? S['options'][number]['value']
  : S extends FlagParam
    ? boolean
    : S extends NumbersParam
      ? readonly number[]
      : number

export type ParamValue = number | string | boolean | readonly number[]

/** Values of a schema, by name. */
export type ParamsOf<S extends ParamSchema> = { readonly [K in keyof S]: ValueOf<S[K]> }

/** Names that the frame itself keeps in the address. */
export const RESERVED = ['step', 'run', 'at', 'skipped', 'context', 'timer'] as const

/** What stands in an address. */
export interface Address<P> {
  readonly params: P
  /** Step that is shown, or null where the lab decides. */
  readonly step: number | null
  /** What could not be read, one sentence each, for the person. */
  readonly faults: readonly string[]
}

/** Every parameter at its default. */
export function defaultsOf<S extends ParamSchema>(schema: S): ParamsOf<S> {
  const entries = Object.entries(schema).map(([name, spec]) => [name, spec.default])
  return Object.fromEntries(entries) as ParamsOf<S>
}

/**
 * Reads the parameters and the step from an address.
 *
 * A value that is missing is the default; one that cannot be used is the default too, and a fault
 * says what was wrong and what is used instead. A name that the lab does not know is a fault.
 *
 * @param search  names and texts of the query string
 */
export function readAddress<S extends ParamSchema>(
  schema: S,
  search: Readonly<Record<string, unknown>>,
): Address<ParamsOf<S>> {
  const faults: string[] = []
  const values: Record<string, ParamValue> = { ...defaultsOf(schema) }
  for (const [name, given] of Object.entries(search)) {
    if ((RESERVED as readonly string[]).includes(name) || given === undefined) continue
    const spec = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (spec === undefined) {
      faults.push(`The address says "${name}", which this lab does not know; it is left out.`)
      continue
    }
    const value = readValue(spec, String(given))
    if (value === undefined) faults.push(faultOf(name, spec, String(given)))
    else values[name] = value
  }
  return { params: values as ParamsOf<S>, step: readStep(search.step, faults), faults }
}

/** The query string's names and texts: only what differs from the defaults. */
export function writeAddress<S extends ParamSchema>(
  schema: S,
  params: ParamsOf<S>,
  step: number | null,
): Record<string, string> {
  const written: Record<string, string> = {}
  for (const [name, spec] of Object.entries(schema)) {
    const text = writeValue(params[name] as ParamValue)
    if (text !== writeValue(spec.default)) written[name] = text
  }
  if (step !== null) written.step = String(step)
  return written
}

function readStep(given: unknown, faults: string[]): number | null {
  if (given === undefined || given === '') return null
  const step = Number(given)
  if (Number.isInteger(step) && step >= 0 && step <= 1e6) return step
  faults.push(`The address says step "${String(given)}"; a step is a whole number from 0.`)
  return null
}

function readValue(spec: ParamSpec, text: string): ParamValue | undefined {
  switch (spec.kind) {
    case 'number':
      return readNumber(text, spec.min, spec.max, isWhole(spec))
    case 'seed':
      return readNumber(text, 0, 9999, true)
    case 'choice':
      return spec.options.find(({ value }) => value === text)?.value
    case 'flag':
      return text === 'yes' ? true : text === 'no' ? false : undefined
    case 'numbers':
      return readNumbers(spec, text)
  }
}

function readNumber(text: string, min: number, max: number, whole: boolean): number | undefined {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < min || value > max) return undefined
  return whole && !Number.isInteger(value) ? undefined : value
}

function readNumbers({ min, max, atMost }: NumbersParam, text: string): number[] | undefined {
  if (text === '') return []
  const values = text.split(',').map((part) => readNumber(part, min, max, false))
  return values.length <= atMost && values.every((value) => value !== undefined)
    ? values
    : undefined
}

function writeValue(value: ParamValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.join(',') : String(value)
}

function faultOf(name: string, spec: ParamSpec, text: string): string {
  const used = writeValue(spec.default)
  const instead = used === '' ? 'it is left out.' : `${used} is used instead.`
  return `The address says ${name}=${text.slice(0, 40)}; it must be ${rangeOf(spec)}; ${instead}`
}

function rangeOf(spec: ParamSpec): string {
  switch (spec.kind) {
    case 'number':
      return `a ${isWhole(spec) ? 'whole number' : 'number'} from ${spec.min} to ${spec.max}`
    case 'seed':
      return 'a whole number from 0 to 9999'
    case 'choice':
      return `one of ${spec.options.map(({ value }) => value).join(', ')}`
    case 'flag':
      return 'yes or no'
    case 'numbers':
      return `at most ${spec.atMost} numbers from ${spec.min} to ${spec.max}, joined by commas`
  }
}

/** Whether only whole numbers are taken. */
export function isWhole({ min, step }: Pick<NumberParam, 'min' | 'step'>): boolean {
  return Number.isInteger(min) && Number.isInteger(step)
}
