import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Pythons that tests try: the one of `npm run setup`, or what WARMSTART_PYTHON names. */
export function testPythons(): string[] {
  const venv = fileURLToPath(new URL('../../../../.venv/bin/python', import.meta.url))
  return [process.env.WARMSTART_PYTHON ?? '', venv].filter(
    (path) => path !== '' && existsSync(path),
  )
}
