// Plays every format of mock interviews with every simulated candidate and writes the table of
// criteria into docs/mocks.md. Usage: npm run docs:mocks
import { spawnSync } from 'node:child_process'

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'slow']
const { status } = spawnSync(
  process.execPath,
  [...vitest, 'apps/server/src/mock-harness.slow.test.ts'],
  {
    env: { ...process.env, WARMSTART_WRITE_DOCS: '1' },
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
