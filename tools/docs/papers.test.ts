import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAPERS = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]
const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts)

describe.each(PAPERS)('%s', (paper) => {
  const text = readFileSync(join(ROOT, paper), 'utf8')

  it('links only to files that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, path]) => path ?? '',
    )
    const missing = targets.filter((path) => !existsSync(join(ROOT, dirname(paper), path)))
    expect(missing).toEqual([])
  })

  it('names only paths of the clone that are there', () => {
    const paths = [
      ...text.matchAll(/`((?:packages|apps|tools|content|docs|bench|e2e)\/[\w./-]*)`/g),
    ]
      .map(([, path]) => path ?? '')
      .filter((path) => !/my-|NN-/.test(path))
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it('names only npm scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })
})
