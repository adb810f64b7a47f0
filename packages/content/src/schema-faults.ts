import type { z } from 'zod'
import type { FaultList } from './fault.ts'
import { hintFor } from './field-hints.ts'
import { nearest, suggest } from './nearest.ts'
import type { Path, YamlFile } from './yaml-file.ts'

type Issue = z.core.$ZodIssue

/** Reports what a schema found wrong in a YAML file, each at its line and with a fix. */
export function reportIssues(
  yaml: YamlFile,
  schema: z.ZodType,
  issues: readonly Issue[],
  faults: FaultList,
): void {
  for (const issue of issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      reportUnknownKeys(yaml, schema, path, issue.keys, faults)
      continue
    }
    const [fault, fix] = describe(issue, path, yaml.data)
    faults.add(yaml.file, yaml.locate(path), fault, fix)
  }
}

function reportUnknownKeys(
  yaml: YamlFile,
  schema: z.ZodType,
  path: Path,
  keys: readonly string[],
  faults: FaultList,
): void {
  const allowed = keysAt(schema, path)
  for (const key of keys) {
    const name = showPath([...path, key], yaml.data)
    const near = nearest(key, allowed)
    const fix =
      near === null
        ? `delete it; the keys are ${allowed.join(', ')}`
        : `did you mean \`${near}\`? If not, delete it`
    faults.add(yaml.file, yaml.locate([...path, key]), `\`${name}\` is not a known key`, fix)
  }
}

/** Fault and fix of one issue. */
function describe(issue: Issue, path: Path, data: unknown): [string, string] {
  const name = path.length === 0 ? 'the file' : `\`${showPath(path, data)}\``
  const value = valueAt(data, path)
  const hint = hintFor(path)
  if (path.length === 0 && value == null) {
    return ['the file is empty', 'write it; `content new` makes one to copy from']
  }
  if (value === undefined && issue.code !== 'custom') {
    return [`${name} is missing`, `add ${hint ?? `\`${String(path.at(-1) ?? '')}:\``}`]
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(name, issue.expected, value, hint, typeof path.at(-1) === 'number')
    case 'invalid_value':
      return notOneOf(name, value, issue.values.map(String))
    case 'invalid_union':
      return notOneOf(name, value, allowedValues(issue.errors))
    case 'too_small':
    case 'too_big':
      return wrongSize(name, issue, value)
    case 'invalid_format':
      return [`${name} is ${show(value)}`, `write ${formatHint(issue, hint)}`]
    case 'custom': {
      const [fault = issue.message, ...fix] = issue.message.split('; ')
      return [`${name}: ${fault}`, fix.join('; ') || `write ${hint ?? 'another value'}`]
    }
    default:
      return [`${name}: ${issue.message}`, `write ${hint ?? 'a value that the schema allows'}`]
  }
}

function wrongType(
  name: string,
  expected: string,
  value: unknown,
  hint: string | null,
  deep: boolean,
): [string, string] {
  const fault = `${name} must be ${article(expected)}, it is ${typeName(value)}`
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return [fault, `put it in quotes: '${value}'`]
  }
  if (expected === 'string' && value === null && deep) {
    return [fault, "write the text; the word null itself needs quotes: 'null'"]
  }
  if (expected === 'string' && typeof value === 'object' && value !== null) {
    return [fault, 'put the text in quotes: it holds a colon or a bracket that YAML reads as data']
  }
  if (expected === 'array' && typeof value === 'string') {
    return [fault, `write it as a list: [${value}]`]
  }
  return [fault, `write ${hint ?? article(expected)}`]
}

function notOneOf(name: string, value: unknown, allowed: readonly string[]): [string, string] {
  const [only] = allowed
  if (allowed.length === 1) return [`${name} is ${show(value)} instead of ${only}`, `write ${only}`]
  return [
    `${name} is ${show(value)}, which is none of ${allowed.join(', ')}`,
    suggest(String(value), allowed),
  ]
}

function wrongSize(
  name: string,
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  value: unknown,
): [string, string] {
  const small = issue.code === 'too_small'
  const limit = Number(small ? issue.minimum : issue.maximum)
  const bound = `${small ? 'at least' : 'at most'} ${limit}`
  if (issue.origin === 'array') {
    const length = Array.isArray(value) ? value.length : 0
    const by = Math.abs(length - limit)
    return [
      `${name} has ${count(length, 'entry', 'entries')}, it needs ${bound}`,
      `${small ? 'add' : 'take away'} ${count(by, 'entry', 'entries')}`,
    ]
  }
  if (issue.origin === 'string') {
    const length = String(value).length
    return [
      `${name} has ${count(length, 'character', 'characters')}, it needs ${bound}`,
      small ? 'say more' : `shorten it by ${count(length - limit, 'character', 'characters')}`,
    ]
  }
  const strict = issue.inclusive === false
  const range = strict ? `${small ? 'more than' : 'less than'} ${limit}` : bound
  return [`${name} is ${show(value)}, it must be ${range}`, `write a number that is ${range}`]
}

/** `points[bias].phrasings[2]`: entries of a list are called by their id where they have one. */
export function showPath(path: Path, data: unknown): string {
  let text = ''
  let value = data
  for (const step of path) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step]
    if (typeof step === 'number') {
      const id = (value as { id?: unknown } | null | undefined)?.id
      text += `[${typeof id === 'string' ? id : step}]`
    } else text += text === '' ? step : `.${step}`
  }
  return text
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path)
    value = (value as Record<string | number, unknown> | null | undefined)?.[step]
  return value
}

interface SchemaDef {
  readonly type: string
  readonly shape?: Record<string, z.ZodType>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
}

/** Keys that a schema allows in the map at `path`; none where the schema is not a map there. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let def = schema.def as SchemaDef
  const unwrap = () => {
    for (let inner = def.innerType ?? def.in; inner !== undefined; inner = def.innerType ?? def.in)
      def = inner.def as SchemaDef
  }
  unwrap()
  for (const step of path) {
    const next = typeof step === 'number' ? def.element : def.shape?.[step]
    if (next === undefined) return []
    def = next.def as SchemaDef
    unwrap()
  }
  return Object.keys(def.shape ?? {})
}

function allowedValues(errors: readonly (readonly Issue[])[]): string[] {
  const values = errors
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []))
  return [...new Set(values.map(String))]
}

/** The schema's own words for the form of a text where it has some, else the field's. */
function formatHint({ message }: Issue, hint: string | null): string {
  if (!message.startsWith('Invalid')) return message
  return hint ?? message.replace(/^Invalid/, 'a valid')
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function typeName(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? 'text' : `a ${typeof value}`
}

function article(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a map of keys and values',
    int: 'a whole number',
    boolean: 'true or false',
  }
  return names[expected] ?? `a ${expected}`
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
