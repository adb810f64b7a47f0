import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findPython } from './find-python.ts'

const folder = mkdtempSync(join(tmpdir(), 'find-python-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A program that answers as look.py does. */
function fake(name: string, answer: object | string): string {
  mkdirSync(join(folder, name, 'bin'), { recursive: true })
  const path = join(folder, name, 'bin', 'python')
  const text = typeof answer === 'string' ? answer : `echo '${JSON.stringify(answer)}'`
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  return path
}

const LIBRARIES = { numpy: '2.2.6', pandas: '2.3.3', scipy: '1.15.3', sklearn: '1.7.2' }
const found = (version: string, libraries: object = LIBRARIES) => ({
  ...{ executable: '/p', prefix: '/', paths: [], version, libraries },
})

describe('looking for Python', () => {
  it('takes the first that has the libraries', async () => {
    const paths = [fake('bare', found('3.12.1', {})), fake('good', found('3.11.7'))]
    const result = await findPython(['/nowhere/python', ...paths, fake('later', found('3.13.0'))])
    expect(result).toMatchObject({ ok: true, python: { version: '3.11.7' } })
  })

  it('says that there is none, and how to get one', async () => {
    const result = await findPython(['/nowhere/python', 'no-such-program'])
    expect(result).toMatchObject({ ok: false })
    expect(result).toHaveProperty('fix', expect.stringContaining('apt-get install python3'))
  })

  it.each([
    ['old', found('3.9.18'), 'is too old; 3.10 or newer is needed'],
    ['poor', found('3.11.7', { numpy: '2.2.6' }), 'has no pandas, scipy, sklearn'],
    ['crash', 'echo boom >&2; exit 1', 'does not run (boom)'],
    ['silent', 'echo hello', 'does not answer as Python does'],
  ])('says why a Python will not do: %s', async (name, answer, why) => {
    const result = await findPython([fake(name, answer)])
    expect(result).toMatchObject({ ok: false, fix: expect.stringContaining('npm run setup') })
    expect(result).toHaveProperty('summary', expect.stringContaining(why))
  })

  it('waits for an installation that is running, and passes over one that was interrupted', async () => {
    const path = fake('young', found('3.11.7'))
    const marker = join(folder, 'young', 'warmstart-installing')
    writeFileSync(marker, String(process.pid))
    expect(await findPython([path])).toHaveProperty(
      'summary',
      expect.stringContaining('being installed'),
    )
    writeFileSync(marker, '999999999')
    expect(await findPython([path])).toHaveProperty(
      'summary',
      expect.stringContaining('interrupted'),
    )
    rmSync(marker)
    expect(await findPython([path])).toMatchObject({ ok: true })
  })
})
