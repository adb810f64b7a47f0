// The built app with a fresh data folder, opened in a real Chromium: what benches of pages share.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../../tools/lib/environment.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const READY = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
FLAGS.push('--disable-background-networking', '--disable-component-update', '--disable-sync')

/**
 * Runs something with a browser and the link that opens the app; ends both afterwards.
 *
 * @param {(browser: import('playwright-core').Browser, link: string) => Promise<void>} run
 */
export async function inChromium(run) {
  const data = mkdtempSync(join(tmpdir(), 'warmstart-bench-'))
  const server = spawn(
    process.execPath,
    ['apps/server/dist/main.js', '--port', '0', '--data', data],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let browser
  try {
    const link = await startLink(server)
    browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
    await run(browser, link)
  } finally {
    await browser?.close()
    server.kill()
    rmSync(data, { recursive: true, force: true })
  }
}

function startLink(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      const [link] = READY.exec(output) ?? []
      if (link) resolve(link)
    })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)))
  })
}
