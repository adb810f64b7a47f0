import { readdirSync, readFileSync } from 'node:fs'

/** A process of this machine. */
export interface Process {
  readonly pid: number
  readonly parent: number
  readonly uid: number
  readonly command: string
}

/** Every process below this one, zombies left out. */
export function descendants(of = process.pid): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? read(Number(name)) : []))
  const below = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)])
  return below(of)
}

function read(pid: number): Process[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? ''
    if (field('State') === 'Z') return []
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return [{ pid, parent: Number(field('PPid')), uid: Number(field('Uid')), command }]
  } catch {
    return [] // it ended meanwhile
  }
}

/** Whether a process lives. */
export function isThere(pid: number): boolean {
  return read(pid).length > 0
}

/** Mount points of this process that the judge could have left. */
export function mounts(): number {
  return readFileSync('/proc/self/mountinfo', 'utf8').split('\n').length
}

/** Polls until `check` gives something, at most ten seconds. */
export async function until<T>(check: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 500; tries++) {
    const found = check()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it did not happen within ten seconds')
}
