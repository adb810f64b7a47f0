import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Absolute path of a file of the clone that this program was built in. */
export function inClone(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url))
}

/** Version of Warmstart, from its manifest. */
export function version(): string {
  return JSON.parse(readFileSync(inClone('package.json'), 'utf8')).version
}
