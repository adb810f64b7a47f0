import { spawn } from 'node:child_process'
import type { Command } from 'commander'
import { inClone } from '../clone.ts'

/** `serve`: hands over to the server program, which reads its own options. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('the app in the browser')
    .option('--port <n>', 'port (default 4173, or the next free one)')
    .option('--open', 'open the browser')
    .action(({ port, open }: { port?: string; open?: boolean }) => {
      const { data } = program.opts<{ data?: string }>()
      const args = [
        ...(port === undefined ? [] : ['--port', port]),
        ...(data === undefined ? [] : ['--data', data]),
        ...(open ? ['--open'] : []),
      ]
      return new Promise<void>((resolve) => {
        const server = spawn(process.execPath, [inClone('apps/server/dist/main.js'), ...args], {
          stdio: 'inherit',
        })
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
          process.on(signal, () => server.kill(signal))
        }
        server.on('exit', (code) => {
          process.exitCode = code ?? 0
          resolve()
        })
      })
    })
}
