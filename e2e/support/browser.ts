import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../tools/lib/environment.mjs'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const PICTURES = fileURLToPath(new URL('../../build/pictures/', import.meta.url))

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const WIDE = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

export type Theme = 'light' | 'dark'

/** Lets pages have a microphone that beeps, without asking. */
export const FAKE_MICROPHONE = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

/** Starts the system's Chromium, with further flags where a test needs them. */
export function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('chromium is missing: sudo apt-get install chromium')
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
}

/** A fresh profile that has opened the start link; page errors make the test fail. */
export async function openApp(
  browser: Browser,
  startLink: string,
  { theme = 'light', viewport = WIDE }: { theme?: Theme; viewport?: typeof WIDE } = {},
): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(startLink)
  await page.locator('main h1').first().waitFor()
  return { context, page, errors }
}

/** Accessibility faults (WCAG 2.0-2.2 A and AA) of the page as it is, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  // The page's own policy forbids script tags; evaluating goes through the debugger.
  await page.evaluate(await readFile(AXE, 'utf8'))
  const results = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: AxeLike }).axe
    return axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
  })
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

interface AxeLike {
  run(
    root: Document,
    options: object,
  ): Promise<{
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
  }>
}

/** Keeps a picture of the page among the artefacts of the run. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
}
