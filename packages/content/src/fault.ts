/** Something wrong in a content file, with where it is and what to do about it. */
export interface Fault {
  /** Path below the content folder, with `/` between its parts. */
  readonly file: string
  /** Line of the file, from 1. */
  readonly line: number
  /** Column of the line, from 1, where it is known. */
  readonly column?: number
  /** What is wrong, in one sentence. */
  readonly fault: string
  /** What to write instead, in one sentence. */
  readonly fix: string
}

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number
  readonly column?: number
}

/** Collects the faults of one run, each at most once. */
export class FaultList {
  readonly #faults: Fault[] = []

  /** Adds a fault of `file` at `place`; a number is a line. */
  add(file: string, place: Place | number, fault: string, fix: string): void {
    const { line, column } = typeof place === 'number' ? { line: place, column: undefined } : place
    this.#faults.push({ file, line, ...(column === undefined ? {} : { column }), fault, fix })
  }

  /** True where `file` has a fault already, on `line` where that is given. */
  has(file: string, line?: number): boolean {
    return this.#faults.some((f) => f.file === file && (line === undefined || f.line === line))
  }

  get size(): number {
    return this.#faults.length
  }

  /**
   * All faults by file and line, without repetition. A line with a gap that is still to be
   * filled (see `gaps.ts`) reports only the gap: whatever else is wrong follows from it.
   */
  sorted(): Fault[] {
    const gaps = new Set(this.#faults.filter(isGap).map((f) => `${f.file}:${f.line}`))
    const kept = new Map<string, Fault>()
    for (const fault of this.#faults) {
      if (gaps.has(`${fault.file}:${fault.line}`) && !isGap(fault)) continue
      kept.set(`${fault.file}:${fault.line}:${fault.column ?? 0}:${fault.fault}`, fault)
    }
    return [...kept.values()].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
    )
  }
}

/** Begins the fault of a gap, so that it can be told from what follows from it. */
export const GAP_FAULT = 'gap left to fill: '

function isGap(fault: Fault): boolean {
  return fault.fault.startsWith(GAP_FAULT)
}

/** Order of strings by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
