import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const READY = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/

/** A running Warmstart on its own data folder. */
export interface TestServer {
  /** Link of the terminal, with its token. */
  readonly startLink: string
  readonly origin: string
  readonly dataFolder: string
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>
  /** Starts it again on the same port and data. */
  restart(): Promise<void>
  /** Ends it and deletes its data. */
  stop(): Promise<void>
}

/** Starts the built server as `npm start` does, on a free port and an empty data folder. */
export async function startServer(): Promise<TestServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'warmstart-e2e-'))
  let { child, link } = await launch(dataFolder, '0')
  const origin = new URL(link).origin
  const kill = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }
  return {
    startLink: link,
    origin,
    dataFolder,
    kill,
    restart: async () => {
      const again = await launch(dataFolder, new URL(origin).port)
      child = again.child
      link = again.link
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await kill()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

function launch(dataFolder: string, port: string): Promise<{ child: ChildProcess; link: string }> {
  const child = spawn(
    process.execPath,
    ['apps/server/dist/main.js', '--port', port, '--data', dataFolder],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk
      const [link] = READY.exec(output) ?? []
      if (link) resolve({ child, link })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output}`)))
  })
}
