/** Data of a lab: a bundled data set, or what somebody pasted. */
export interface Table {
  readonly title: string
  /** Names of the columns, shape (d). */
  readonly columns: readonly string[]
  /** Values, shape (n, d). */
  readonly rows: readonly (readonly number[])[]
  /** Class number or measured value of each row, shape (n); null where there is none. */
  readonly target: readonly number[] | null
  /** Names of the classes; null where the target is measured or there is none. */
  readonly classes: readonly string[] | null
}

/** What a lab can take of pasted data. */
export interface TableRules {
  /** Fewest and most columns of numbers, the target not counted. */
  readonly columns: readonly [number, number]
  readonly rows: readonly [number, number]
  /** What the last column is: a class (words or whole numbers), a measured number, or one more column. */
  readonly target: 'class' | 'number' | 'none'
  /** Least and most value of each column, null where any will do; default any. */
  readonly ranges?: readonly (readonly [number, number] | null)[]
  /** Most classes; default 10. */
  readonly classes?: number
  /** What else is wrong with a table, in one sentence; null where nothing is. */
  readonly check?: (table: Table) => string | null
  /** A few lines that can be pasted. */
  readonly example: string
}

/** Longest text that is read, in characters. */
export const MAX_CSV_CHARS = 200_000

export type TableResult =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly fault: string }

const fail = (fault: string): TableResult => ({ ok: false, fault })

/**
 * Reads pasted CSV: commas, semicolons or tabs; a first line of names is optional.
 *
 * @param text  as pasted
 * @param rules  what the lab can take
 * @returns the table, or one sentence that says what is wrong, where, and what to write instead
 */
export function readTable(text: string, rules: TableRules): TableResult {
  if (text.length > MAX_CSV_CHARS) {
    return fail(`The text has ${text.length} characters; paste at most ${MAX_CSV_CHARS}.`)
  }
  const lines = text.split(/\r\n|\r|\n/).map((line, i) => ({ line: line.trim(), number: i + 1 }))
  const filled = lines.filter(({ line }) => line !== '')
  const [first] = filled
  if (first === undefined) return fail(`There is no line; paste some, such as:\n${rules.example}`)
  const separator = /[;\t]/.exec(first.line)?.[0] ?? ','
  const cells = filled.map(({ line, number }) => ({ cells: split(line, separator), number }))
  const width = cells[0]?.cells.length ?? 0
  const named = cells[0]?.cells.every((cell) => Number.isNaN(toNumber(cell))) ?? false
  const names = named ? (cells[0]?.cells ?? []) : null
  const body = named ? cells.slice(1) : cells
  const read =
    widthFault(width, rules) ?? rowsFault(body, width, rules) ?? readBody(body, names, rules)
  const fault = read.ok ? (rules.check?.(read.table) ?? null) : null
  return fault === null ? read : fail(fault)
}

interface Line {
  readonly cells: readonly string[]
  readonly number: number
}

const split = (line: string, separator: string) =>
  line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))

const toNumber = (cell: string) => (cell === '' ? Number.NaN : Number(cell))

function widthFault(width: number, { columns, target, example }: TableRules): TableResult | null {
  const extra = target === 'none' ? 0 : 1
  const [least, most] = [columns[0] + extra, columns[1] + extra]
  if (width >= least && width <= most) return null
  const wanted = least === most ? `${least}` : `${least} to ${most}`
  return fail(`The first line has ${width} columns; paste ${wanted}, such as:\n${example}`)
}

function rowsFault(body: readonly Line[], width: number, { rows }: TableRules): TableResult | null {
  const odd = body.find(({ cells }) => cells.length !== width)
  if (odd) {
    return fail(`Line ${odd.number} has ${odd.cells.length} columns; the first one has ${width}.`)
  }
  const [least, most] = rows
  if (body.length >= least && body.length <= most) return null
  return fail(`There are ${body.length} rows of data; paste ${least} to ${most}.`)
}

function readBody(
  body: readonly Line[],
  names: readonly string[] | null,
  rules: TableRules,
): TableResult {
  const width = body[0]?.cells.length ?? 0
  const d = rules.target === 'none' ? width : width - 1
  const rows: number[][] = []
  for (const { cells, number } of body) {
    const values = cells.slice(0, rules.target === 'class' ? d : width).map(toNumber)
    const bad = values.findIndex((value) => !Number.isFinite(value))
    if (bad >= 0) {
      const what = cells[bad] === '' ? 'is empty' : `is "${cells[bad]?.slice(0, 20)}"`
      return fail(`Line ${number}, column ${bad + 1} ${what}; write a number such as 2.5.`)
    }
    const out = outOfRange(values, number, rules)
    if (out) return out
    rows.push(values)
  }
  const columns = Array.from({ length: d }, (_, j) => names?.[j] || `column ${j + 1}`)
  const base = { title: 'pasted data', columns }
  if (rules.target === 'none') return done({ ...base, rows, target: null, classes: null })
  if (rules.target === 'number') {
    const target = rows.map((row) => row[d] as number)
    return done({ ...base, rows: rows.map((row) => row.slice(0, d)), target, classes: null })
  }
  const labels = body.map(({ cells }) => cells[d] ?? '')
  const classes = [...new Set(labels)].sort()
  const most = rules.classes ?? 10
  if (classes.length < 2 || classes.length > most) {
    return fail(`The last column has ${classes.length} classes; give 2 to ${most}.`)
  }
  return done({ ...base, rows, target: labels.map((label) => classes.indexOf(label)), classes })
}

function outOfRange(
  values: readonly number[],
  line: number,
  { ranges = [] }: TableRules,
): TableResult | null {
  for (const [j, range] of ranges.entries()) {
    const value = values[j]
    if (range === null || value === undefined) continue
    const [least, most] = range
    if (value >= least && value <= most) continue
    const wanted =
      most === Number.POSITIVE_INFINITY ? `${least} or more` : `from ${least} to ${most}`
    return fail(`Line ${line}, column ${j + 1} is ${value}; write a number ${wanted}.`)
  }
  return null
}

const done = (table: Table): TableResult => ({ ok: true, table })
