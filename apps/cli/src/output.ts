import { OUTCOMES } from '@warmstart/contract'
import { WarmstartError } from '@warmstart/schema'

/** Where a command writes. Tests collect; the program prints. */
export interface Output {
  /** One line for the person; silent with `--json`. */
  line(text?: string): void
  /** The one JSON document of a command; silent without `--json`. */
  json(value: unknown): void
  /** A line on standard error. */
  error(text: string): void
  readonly wantsJson: boolean
  /** True where colours make sense. */
  readonly colour: boolean
}

/** Writes to the process's own streams. */
export function processOutput(wantsJson: boolean): Output {
  const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR
  return {
    line: (text = '') => {
      if (!wantsJson) process.stdout.write(`${text}\n`)
    },
    json: (value) => {
      if (wantsJson) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
    },
    error: (text) => process.stderr.write(`${text}\n`),
    wantsJson,
    colour,
  }
}

/**
 * Reports an error the way the caller asked for it.
 *
 * @returns the exit code that belongs to it: 1 wrong, 2 usage, 3 environment
 */
export function reportError(error: unknown, output: Output): 1 | 2 | 3 {
  const known =
    error instanceof WarmstartError
      ? error
      : new WarmstartError('internal', error instanceof Error ? error.message : String(error))
  const { exit, title } = OUTCOMES[known.code]
  output.json({ error: { code: known.code, title, detail: known.message, data: known.data } })
  output.error(`warmstart: ${known.message}`)
  return exit
}
