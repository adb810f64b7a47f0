import { doctorReport } from '@warmstart/core'
import type { Command } from 'commander'
import { judgeOfClone } from '../judge.ts'
import { style } from '../style.ts'
import type { Act } from './index.ts'

const COLOURS = { fine: 'green', degraded: 'yellow', broken: 'red' } as const
/** Exit code where something is missing on this machine. */
const ENVIRONMENT = 3

/** `doctor`: what was found, what is degraded, and the fix. */
export function registerDoctor(program: Command, act: Act): void {
  program
    .command('doctor')
    .description('what was found on this machine, and what is degraded')
    .action(() =>
      act(async ({ output, store, bundle }) => {
        const health = (await store()).storageHealth()
        const judge = await judgeOfClone()
        const report = doctorReport({
          nodeVersion: process.version,
          storage: health,
          content: await bundle(),
          judge: judge.state(),
        })
        await judge.close()
        output.json(report)
        for (const { name, state, found, fix } of report.checks) {
          output.line(`${style(output, COLOURS[state], state.padEnd(9))} ${name}: ${found}`)
          if (fix) output.line(`          → ${fix}`)
        }
        return report.checks.some(({ state }) => state === 'broken') ? ENVIRONMENT : 0
      }),
    )
}
