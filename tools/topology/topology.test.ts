import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf } from './imports.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Who may import whom at run time, type imports included. Written out on purpose: a new arrow is
 * a decision, made here and in docs/architecture.md.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/schema': [],
  'packages/algorithms': [],
  'packages/grader': ['schema'],
  'packages/core': ['schema', 'grader'],
  'packages/contract': ['schema'],
  'packages/content': ['core', 'schema'],
  'packages/storage': ['core', 'schema'],
  'packages/judge': ['core', 'schema'],
  'packages/models': ['core', 'schema'],
  'packages/testkit': ['core', 'schema'],
  'apps/web': ['contract', 'schema', 'algorithms', 'core', 'grader'],
  'apps/server': [
    'schema',
    'algorithms',
    'grader',
    'core',
    'contract',
    'content',
    'storage',
    'judge',
    'models',
  ],
  'apps/cli': [
    'schema',
    'algorithms',
    'grader',
    'core',
    'contract',
    'content',
    'storage',
    'judge',
    'models',
  ],
  'apps/mcp': [
    'schema',
    'algorithms',
    'grader',
    'core',
    'contract',
    'content',
    'storage',
    'judge',
    'models',
  ],
}

/** Packages that see neither the DOM nor Node, and what they may take from outside. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  'packages/schema': ['zod'],
  'packages/algorithms': ['ml-matrix'],
  'packages/grader': ['wink-porter2-stemmer', 'fastest-levenshtein'],
  'packages/core': ['ts-fsrs'],
  'packages/contract': ['zod'],
}

/** Tests may also use these: they never ship. */
const TEST_ONLY = ['vitest', 'fast-check', 'wabt', '@warmstart/testkit']

const workspaces = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(ROOT, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(ROOT, folder, 'package.json'))),
)

describe('The house', () => {
  it('has no package that the import table does not know', () => {
    expect(workspaces.filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  it.each(workspaces)('keeps the imports of %s inside its fence', (folder) => {
    expect(sources(folder).flatMap((file) => faultsOf(folder, file))).toEqual([])
  })

  it.each(workspaces)('declares in the manifest of %s only what the table allows', (folder) => {
    const declared = dependenciesOf(folder).filter((name) => name.startsWith('@warmstart/'))
    const allowed = MAY_IMPORT[folder] ?? []
    expect(declared.filter((name) => !allowed.includes(name.slice('@warmstart/'.length)))).toEqual(
      [],
    )
  })

  it.each(Object.keys(INNER).filter((folder) => workspaces.includes(folder)))(
    'compiles %s without DOM and Node types',
    (folder) => {
      const config = JSON.parse(readFileSync(join(ROOT, folder, 'tsconfig.json'), 'utf8'))
      const base = JSON.parse(readFileSync(join(ROOT, 'tsconfig.base.json'), 'utf8'))
      expect({ ...base.compilerOptions, ...config.compilerOptions }).toMatchObject({
        lib: ['ES2023'],
        types: [],
      })
    },
  )
})

/** Source files of a workspace, tests included, build output left out. */
function sources(folder: string): string[] {
  const walk = (path: string): string[] =>
    readdirSync(path).flatMap((name) => {
      const full = join(path, name)
      if (statSync(full).isDirectory()) return name === 'fixtures' ? [] : walk(full)
      return /\.(ts|tsx|mjs)$/.test(name) ? [full] : []
    })
  const source = join(ROOT, folder, 'src')
  return existsSync(source) ? walk(source) : []
}

function faultsOf(folder: string, file: string): string[] {
  const isTest = /\.test\.tsx?$/.test(file) || file.includes('/testing/')
  const at = relative(ROOT, file)
  return importsOf(readFileSync(file, 'utf8')).flatMap((name) => {
    const fault = faultOf(folder, file, name, isTest)
    return fault ? [`${at}: ${fault}`] : []
  })
}

function faultOf(folder: string, file: string, name: string, isTest: boolean): string | null {
  if (name.startsWith('.')) {
    const inside = resolve(dirname(file), name).startsWith(join(ROOT, folder))
    return inside ? null : `"${name}" leaves the package`
  }
  if (name.startsWith('node:') || builtinModules.includes(name)) {
    const pure = folder in INNER || folder === 'apps/web'
    return pure && !isTest ? `"${name}" is Node's` : null
  }
  const bare = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  if (isTest && TEST_ONLY.includes(bare)) return null
  if (!dependenciesOf(folder).includes(bare)) return `"${bare}" is not in its package.json`
  if (bare.startsWith('@warmstart/')) {
    const allowed = MAY_IMPORT[folder] ?? []
    return allowed.includes(bare.slice('@warmstart/'.length)) ? null : `may not import "${bare}"`
  }
  const outside = INNER[folder]
  return outside && !outside.includes(bare) ? `"${bare}" is not allowed in an inner package` : null
}

function dependenciesOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'))
  return [
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.devDependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]
}
