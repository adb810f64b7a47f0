import { execFile, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { accessSync, constants, readdirSync } from 'node:fs'
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

/** A PostgreSQL server of its own for the tests of one run. */
export interface PostgresCluster {
  /** Database `postgres`, as superuser, over loopback: `postgresql://user:password@…`. */
  readonly connectionString: string
  /** Stops the server and removes everything that it wrote. */
  stop(): Promise<void>
}

/** Whom the server runs as; null means the account of this process. */
interface Account {
  readonly uid: number
  readonly gid: number
}

const USER = 'warmstart'

/**
 * Waits for the end of the input, which comes when the test process ends, however it ends; then
 * stops the server and removes its folder. So no killed test run leaves a server behind.
 */
const GUARD =
  'bin=$1; dir=$2; shift 2; "$bin/postgres" "$@" & pg=$!; cat; kill -INT $pg; wait $pg; rm -rf "$dir"'

/**
 * Folder with `initdb` and `postgres`, the newest version first, or null where PostgreSQL is not
 * installed on this machine.
 */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = listOf(debian).sort((a, b) => Number(b) - Number(a))
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  const isComplete = (folder: string) =>
    ['initdb', 'postgres'].every((program) => isExecutable(join(folder, program)))
  return folders.find((folder) => folder !== '' && isComplete(folder)) ?? null
}

/**
 * Starts a throw-away PostgreSQL with real fsync, in a temporary folder, on a free loopback port,
 * not as root, and sorting as a dictionary does (hyphens do not count) where it can, since a store
 * must not rely on the order of the database. Start one for a whole test run: it takes some seconds.
 *
 * @throws {Error} where PostgreSQL is not installed, naming the package, or does not start
 */
export async function startPostgres(): Promise<PostgresCluster> {
  const bin = findPostgres()
  if (bin === null)
    throw new Error(
      'PostgreSQL is not installed; install the package "postgresql" (apt-get install postgresql)',
    )
  const account = serverAccount()
  const folder = await mkdtemp(join(tmpdir(), 'ws-pg-'))
  await chmod(folder, 0o700)
  const password = randomUUID()
  await writeFile(join(folder, 'password'), password, { mode: 0o600 })
  if (account !== null) {
    await chown(folder, account.uid, account.gid)
    await chown(join(folder, 'password'), account.uid, account.gid)
  }
  try {
    await createCluster(bin, folder, account)
    const port = await freePort()
    const stop = await runServer(bin, folder, port, account)
    const server = `postgresql://${USER}:${password}@127.0.0.1:${port}`
    return { connectionString: `${server}/postgres`, stop }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function createCluster(bin: string, folder: string, account: Account | null): Promise<void> {
  const basic = [
    ...['--pgdata', join(folder, 'data'), '--username', USER],
    ...['--auth', 'scram-sha-256', '--pwfile', join(folder, 'password')],
    ...['--encoding', 'UTF8', '--locale', 'C'],
  ]
  const icu = [...basic, '--locale-provider', 'icu', '--icu-locale', 'en-US-u-ka-shifted']
  const initdb = (options: readonly string[]) =>
    promisify(execFile)(join(bin, 'initdb'), options, { cwd: folder, ...account })
  // Versions before 15, and some builds, do not know ICU; a failed initdb removes what it made.
  await initdb(icu).catch(() => initdb(basic))
}

async function runServer(
  bin: string,
  folder: string,
  port: number,
  account: Account | null,
): Promise<() => Promise<void>> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    fsync: 'on',
    max_connections: '60',
    shared_buffers: '32MB',
    log_destination: 'stderr',
    logging_collector: 'off',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const guard = spawn(
    'sh',
    ['-c', GUARD, 'sh', bin, folder, '-D', join(folder, 'data'), ...options],
    { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'], detached: true, ...account },
  )
  const ended = once(guard, 'exit')
  await untilReady(guard.stderr)
  return async () => {
    guard.stdin.end()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads the log of the server until it says that it is ready. */
async function untilReady(log: NodeJS.ReadableStream): Promise<void> {
  const lines: string[] = []
  await new Promise<void>((resolve, reject) => {
    const reader = createInterface({ input: log })
    reader.on('line', (line) => {
      if (line.includes('ready to accept connections')) resolve()
      if (lines.length < 40) lines.push(line)
      if (/FATAL|could not bind/.test(line)) reject(new Error(`PostgreSQL: ${lines.join('\n')}`))
    })
    reader.on('close', () => reject(new Error(`PostgreSQL ended: ${lines.join('\n')}`)))
  })
}

/** PostgreSQL refuses to run as root; Debian gives it an account of its own. */
function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const idOf = (user: string, option: string) =>
    Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: 'pipe' }))
  for (const user of ['postgres', 'nobody'])
    try {
      return { uid: idOf(user, '-u'), gid: idOf(user, '-g') }
    } catch {
      // There is no such account here; try the next one.
    }
  throw new Error('PostgreSQL does not run as root; make an account "postgres" for it')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('there is no free port')
  return address.port
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
