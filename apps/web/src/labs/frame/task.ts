/** A number to enter. */
export interface NumberField {
  readonly kind: 'number'
  /** Lower-case words joined by `-`, unique within the task. */
  readonly id: string
  /** The question, as a whole sentence where it can be. */
  readonly label: string
  readonly answer: number
  /** Largest difference that still counts. */
  readonly tolerance: number
  readonly hint?: string
}

/** One of a few answers. */
export interface ChoiceField {
  readonly kind: 'choice'
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Value of the right option; several where each of them is right. */
  readonly answer: string | readonly string[]
  readonly hint?: string
}

/** Whole numbers in any order, such as the points that were clicked. */
export interface SetField {
  readonly kind: 'set'
  readonly id: string
  readonly label: string
  readonly answer: readonly number[]
  readonly hint?: string
}

export type Field = NumberField | ChoiceField | SetField

/** Something to work out, with the answers of the run as the key. */
export interface Task {
  /** What is asked, in one or two sentences. */
  readonly prompt: string
  readonly fields: readonly Field[]
  /** Shown once it was checked: why it is so. */
  readonly explain: string
}

/** A number field whose hint says how near is near enough. */
export function numberField(
  id: string,
  label: string,
  answer: number,
  tolerance: number,
): NumberField {
  return { kind: 'number', id, label, answer, tolerance, hint: `within ${tolerance}` }
}

/** A choice field from pairs of value and label. */
export function choiceField(
  id: string,
  label: string,
  answer: string | readonly string[],
  options: readonly (readonly [value: string, label: string])[],
): ChoiceField {
  const listed = options.map(([value, text]) => ({ value, label: text }))
  return { kind: 'choice', id, label, answer, options: listed }
}

/** What was entered for each field. */
export type Entries = Readonly<Record<string, string>>

/** A task in somebody's hands: the picture may show and set entries too. */
export interface TaskHand {
  readonly task: Task
  readonly entries: Entries
  /** Whether each field was right; null before it was checked. */
  readonly checked: Readonly<Record<string, boolean>> | null
  readonly set: (changes: Entries) => void
}

/** A number as people write it: `0.25`, `0,25`, `1/3`, `25 %`, `-2e-3`. Undefined where it is none. */
export function readEntry(text: string): number | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-')
  const percent = /^(.*\S)\s*%$/.exec(plain)
  if (percent) {
    const value = readEntry(percent[1] ?? '')
    return value === undefined ? undefined : value / 100
  }
  const fraction = /^(-?[\d.]+)\s*\/\s*([\d.]+)$/.exec(plain)
  const value = fraction ? Number(fraction[1]) / Number(fraction[2]) : Number(plain)
  return plain !== '' && Number.isFinite(value) ? value : undefined
}

/** Whole numbers of an entry such as `3, 7 12`, each once, in order; undefined where one is none. */
export function readSet(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter(Boolean)
  const values = parts.map(Number)
  if (!values.every((value) => Number.isInteger(value) && value >= 0)) return undefined
  return [...new Set(values)].sort((a, b) => a - b)
}

/** What is wrong with the way an entry is written, or null. An empty one is fine. */
export function entryFault(field: Field, text: string): string | null {
  if (text.trim() === '' || field.kind === 'choice') return null
  if (field.kind === 'number') {
    return readEntry(text) === undefined ? 'Write a number such as 0.25, 1/3 or 25 %.' : null
  }
  return readSet(text) === undefined ? 'Write whole numbers joined by commas, such as 3, 7.' : null
}

/** Whether an entry is right; an empty one is not. */
export function isRight(field: Field, text: string): boolean {
  if (field.kind === 'choice') return answersOf(field).includes(text)
  if (field.kind === 'number') {
    const value = readEntry(text)
    return value !== undefined && Math.abs(value - field.answer) <= field.tolerance * (1 + 1e-9)
  }
  const values = text.trim() === '' ? undefined : readSet(text)
  const wanted = [...field.answer].sort((a, b) => a - b)
  return values?.join() === wanted.join()
}

/** Whether each field is right. */
export function checkTask({ fields }: Task, entries: Entries): Record<string, boolean> {
  return Object.fromEntries(
    fields.map((field) => [field.id, isRight(field, entries[field.id] ?? '')]),
  )
}

/** The right answer in words, as precise as the tolerance makes sense of. */
export function answerInWords(field: Field): string {
  if (field.kind === 'choice') {
    const right = answersOf(field)
    const labels = field.options.filter(({ value }) => right.includes(value))
    return labels.map(({ label }) => label).join(' or ')
  }
  if (field.kind === 'set') return field.answer.length === 0 ? 'none' : field.answer.join(', ')
  return roundedTo(field.answer, field.tolerance)
}

/** What was entered, in words. */
export function entryInWords(field: Field, text: string): string {
  if (field.kind !== 'choice') return text.trim()
  return field.options.find(({ value }) => value === text)?.label ?? ''
}

const answersOf = ({ answer }: ChoiceField): readonly string[] =>
  typeof answer === 'string' ? [answer] : answer

/** A number with one digit more than a tolerance asks for. */
export function roundedTo(value: number, tolerance: number): string {
  if (Number.isInteger(value)) return String(value)
  const digits = tolerance > 0 ? Math.ceil(-Math.log10(tolerance)) + 1 : 6
  return String(Number(value.toFixed(Math.min(12, Math.max(0, digits)))))
}
