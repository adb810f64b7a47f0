import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Standard output as the one JSON document that `--json` promises. */
  json(): unknown
}

/** Runs the built command line as a person would, with text for its standard input. */
export function warmstart(
  args: readonly string[],
  { data, input = '', cwd = ROOT }: { data?: string; input?: string; cwd?: string } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [`${ROOT}apps/cli/bin/warmstart.mjs`, ...args], {
    cwd,
    env: { ...process.env, ...(data === undefined ? {} : { WARMSTART_DATA: data }) },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {}) // a command that reads nothing may have gone already
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr, json: () => JSON.parse(stdout) }))
  })
}
