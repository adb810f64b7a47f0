// Runs commands as named steps: one line each, ticking where a terminal is there to see it.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Folder of the clone. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const interactive = process.stdout.isTTY && !process.env.CI

/**
 * Runs one step and prints a line when it starts (terminals: ticking) and when it ends.
 *
 * @template T
 * @param {string} name what is being done, such as "install packages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what `work` returned; its error is passed on after the line is printed
 */
export async function step(name, work) {
  const started = Date.now()
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1)
  const ticking = interactive
    ? setInterval(() => process.stdout.write(`\r  … ${name} ${seconds()} s`), 500)
    : null
  if (!interactive) console.log(`  … ${name}`)
  const end = (mark) => {
    if (ticking) clearInterval(ticking)
    console.log(`${interactive ? '\r' : ''}  ${mark} ${name} (${seconds()} s)`)
  }
  try {
    const result = await work()
    end('✔')
    return result
  } catch (error) {
    end('✖')
    throw error
  }
}

/** A command that ended with another code than 0, with everything it printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with code ${code}`)
    this.name = 'CommandFailed'
    this.output = output
  }
}

/**
 * Runs a command in the clone and collects what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show`: print as it comes
 * @returns {Promise<string>} standard output and standard error together
 * @throws {CommandFailed}
 */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let output = ''
    const collect = (chunk) => {
      output += chunk
      if (show) process.stdout.write(chunk)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => reject(new CommandFailed(command, error.message, output)))
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new CommandFailed([command, ...args].join(' '), code, output)),
    )
  })
}
