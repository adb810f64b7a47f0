// npm start: installs what is missing, builds what has changed, serves the app on this machine.
// Usage: npm start -- [--port N] [--data DIR] [--no-open]
import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { requireNode } from './lib/environment.mjs'
import { hasPython } from './lib/python.mjs'
import { ROOT } from './lib/steps.mjs'
import { installPackages, installPython, installSystemPackages } from './setup.mjs'

requireNode()
const args = process.argv.slice(2)
try {
  await installPackages()
  await build()
} catch (error) {
  console.error(error.output ?? error)
  console.error(
    '\nWarmstart could not be built. What is above says why; nothing of yours was touched.',
  )
  process.exit(3)
}

const wantsBrowser = process.stdout.isTTY && !process.env.CI && !process.env.SSH_CONNECTION
const open = wantsBrowser && !args.includes('--no-open') ? ['--open'] : []
const server = spawn(
  process.execPath,
  ['apps/server/dist/main.js', ...open, ...args.filter((word) => word !== '--no-open')],
  { cwd: ROOT, stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 0)))

// Coding problems need a sandbox and Python's libraries. Nothing waits for them: the app says so
// while they are being installed.
if (!hasPython()) {
  try {
    await installSystemPackages({ tests: false })
    await installPython()
  } catch (error) {
    console.error(error.message)
  }
}
