import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, openApp, PHONE, picture, startBrowser, WIDE } from './support/browser.ts'
import { seed } from './support/seed.ts'
import { startServer, type TestServer } from './support/server.ts'

const SCREENS: readonly [name: string, path: string][] = [
  ['today', '/'],
  ['welcome', '/welcome'],
  ['practise', '/questions'],
  ['practise-nothing-passes', '/questions?q=zzzz'],
  ['question', '/questions/bias-variance'],
  ['own-questions', '/own-questions'],
  ['own-question-new', '/own-questions/new'],
  ['review', '/review'],
  ['labs', '/labs'],
  ['about', '/about'],
  ['cheat-sheet', '/cheat-sheet'],
  ['glossary', '/glossary?q=curve'],
  ['comparisons', '/compare'],
  ['comparison', '/compare/l1-l2'],
  ['formulas', '/formulas?q=precision'],
  ['references', '/references?q=deep%20learning'],
  ['guides', '/guides'],
  ['guide', '/guides/interview-process'],
  ['topics', '/topics'],
  ['topic', '/topics/roc-auc'],
  ['history', '/history'],
  ['standing', '/standing'],
  ['roles', '/roles'],
  ['role', '/roles/data-scientist'],
  ['attempt', '/history/{attempt}'],
  ['settings', '/settings'],
  ['not-found', '/nowhere'],
]

let browser: Browser
let server: TestServer
let attempt: string
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  attempt = await seed(server)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

describe.each([
  ['light', WIDE],
  ['dark', WIDE],
  ['light', PHONE],
  ['dark', PHONE],
] as const)('In %s at %o', (theme, viewport) => {
  it.each(SCREENS)('the screen %s is accessible, fits, and shows no error', async (name, path) => {
    const { page, context, errors } = await openApp(browser, server.startLink, { theme, viewport })
    await page.goto(server.origin + path.replace('{attempt}', attempt))
    await settled(page)
    await picture(page, `${name}-${theme}-${viewport.width}`)
    expect(await axeFaults(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('On paper', () => {
  it('the cheat sheet takes two A4 pages', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/cheat-sheet`)
    await settled(page)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pagesOf(pdf)).toBe(2)
    await context.close()
  })
})

async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

/** Pixels by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
