// Builds what has changed: TypeScript, the content bundle, the web app.
// Usage: node tools/build.mjs
import { pathToFileURL } from 'node:url'
import { requireNode } from './lib/environment.mjs'
import { whenChanged } from './lib/stamp.mjs'
import { run, step } from './lib/steps.mjs'
import { installPackages } from './setup.mjs'

const TSC = 'node_modules/typescript/bin/tsc'
const VITE = 'node_modules/vite/bin/vite.js'
const SOURCES = ['packages', 'apps', 'tsconfig.json', 'tsconfig.base.json', 'package-lock.json']

/** Compiled bundle of everything under `content/`. */
export const BUNDLE = 'build/content/bundle.json'

/** Builds everything that changed since the last build. */
export async function build() {
  await whenChanged(
    'types',
    { inputs: SOURCES, outputs: ['apps/server/dist/main.js', 'apps/cli/dist/main.js'] },
    () => step('compile', () => run(process.execPath, [TSC, '-b'])),
  )
  await whenChanged(
    'content',
    { inputs: ['content', 'packages/content/src', 'packages/schema/src'], outputs: [BUNDLE] },
    () =>
      step('compile content', () => run(process.execPath, ['tools/compile-content.mjs', BUNDLE])),
  )
  await whenChanged(
    'web',
    {
      inputs: [
        ...['apps/web', 'content/datasets', 'packages/algorithms/src'],
        ...['packages/contract/src', 'packages/core/src', 'packages/schema/src'],
      ],
      outputs: ['apps/web/dist/index.html'],
    },
    () =>
      step('build the web app', () =>
        run(process.execPath, [VITE, 'build', 'apps/web', '--logLevel', 'warn']),
      ),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode()
  await installPackages()
  await build().catch((error) => {
    console.error(error.output ?? error)
    process.exit(1)
  })
}
