import { parseArgs } from 'node:util'
import { WarmstartError } from '@warmstart/schema'

export const DEFAULT_PORT = 4173

export interface ServerOptions {
  /** First port to try; the next free one is taken where it is busy, unless it was asked for. */
  readonly port: number
  /** True where the person named the port: then another one is not taken silently. */
  readonly portIsFixed: boolean
  /** Data folder, or null for the platform's own. */
  readonly data: string | null
  /** Open a browser once the app is ready. */
  readonly open: boolean
}

/**
 * Reads the command line of the server.
 *
 * @param args  words behind the program's name
 * @throws {WarmstartError} `invalid-input` for an unknown option or an impossible port
 */
export function readOptions(args: readonly string[]): ServerOptions {
  const { values } = parse(args)
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WarmstartError(
      'invalid-input',
      `--port: "${values.port}" is not a port; give 1 to 65535`,
    )
  }
  return {
    port,
    portIsFixed: values.port !== undefined,
    data: values.data ?? null,
    open: values.open ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, data: { type: 'string' }, open: { type: 'boolean' } },
    })
  } catch (error) {
    throw new WarmstartError(
      'invalid-input',
      `${error instanceof Error ? error.message : error}; use --port N, --data DIR, --open`,
    )
  }
}
