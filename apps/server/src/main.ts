import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSearch, readBundle } from '@warmstart/content'
import { OUTCOMES } from '@warmstart/contract'
import { doctorReport, uuidV7 } from '@warmstart/core'
import { openJudge } from '@warmstart/judge'
import { modelDesk } from '@warmstart/models'
import { LearnerId, OpinionId, WarmstartError } from '@warmstart/schema'
import { defaultDataFolder, openLocalStore } from '@warmstart/storage'
import { createApp } from './app.ts'
import { catalogOf } from './catalog.ts'
import { judgeRoom } from './judge-room.ts'
import { freePort, listen } from './listen.ts'
import { openBrowser } from './open-browser.ts'
import { readOptions } from './options.ts'
import type { Services } from './services.ts'
import { startToken } from './start-token.ts'

const inClone = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** Pythons to try for the judge: the named one, then that of `npm run setup`. */
const PYTHONS = [process.env.WARMSTART_PYTHON, inClone('.venv/bin/python')].flatMap(
  (path) => path ?? [],
)
const WEB_FOLDER = inClone('apps/web/dist')
const BUNDLE_FILE = process.env.WARMSTART_BUNDLE ?? inClone('build/content/bundle.json')
const VERSION: string = JSON.parse(readFileSync(inClone('package.json'), 'utf8')).version

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const surroundings = { platform: process.platform, env: process.env, home: homedir() }
  const folder = resolve(options.data ?? defaultDataFolder(surroundings))
  const [bundle, opened] = await Promise.all([
    readBundle(BUNDLE_FILE),
    openLocalStore({ folder, now: Date.now(), appVersion: VERSION }),
  ])
  for (const { message } of opened.notices) console.error(`\n${message}\n`)

  const room = judgeRoom((allowed) => openJudge({ ...allowed, python: PYTHONS }))
  const services: Services = {
    catalog: catalogOf(bundle),
    searcher: openSearch(bundle),
    store: opened.store,
    learner: LearnerId.parse('local'),
    judgeRoom: room,
    desk: modelDesk({ folder, env: process.env }),
    version: VERSION,
    notices: opened.notices.map(({ code, message }) => ({ code, message })),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: Date.now,
    random: Math.random,
    newOpinionId: () => OpinionId.parse(uuidV7(Date.now(), randomBytes(10))),
    doctor: async () =>
      doctorReport({
        nodeVersion: process.version,
        storage: opened.store.storageHealth(),
        content: bundle,
        judge: await room.state(),
      }),
  }
  const port = await freePort(options.port, options.portIsFixed)
  const token = await startToken(folder)
  const access = { token, port: () => port }
  const app = createApp({ services, access, webFolder: WEB_FOLDER, log: console.error })
  const server = await listen(app, port)
  const link = `http://127.0.0.1:${port}/?token=${token}`
  console.log(`\n  Warmstart is ready: ${link}\n  Your data: ${opened.path}\n  Ctrl-C ends it.\n`)
  if (options.open) openBrowser(link)
  endOnSignals(server, () => Promise.all([opened.store.close(), room.close()]))
}

function endOnSignals(
  server: { close(done: () => void): unknown },
  close: () => Promise<unknown>,
): void {
  const end = () => {
    server.close(() => {})
    void close().finally(() => process.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

process.removeAllListeners('warning')
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.error(warning.stack ?? String(warning))
})

main().catch((error: unknown) => {
  const known = error instanceof WarmstartError ? error : null
  console.error(known ? `warmstart: ${known.message}` : error)
  process.exitCode = known ? OUTCOMES[known.code].exit : 3
})
