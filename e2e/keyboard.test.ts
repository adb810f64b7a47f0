import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, openApp, picture, startBrowser } from './support/browser.ts'
import { seed } from './support/seed.ts'
import { startServer, type TestServer } from './support/server.ts'

let browser: Browser
let server: TestServer
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  await seed(server)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Presses Tab until it has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let i = 0; i < 60 && !(await isThere()); i++) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
}

const FIRST_SENTENCE =
  'Bias is the systematic error of a model that is too simple, so it underfits.'

/** Imports a copy of a seeded attempt on whose first missing point the rules are in doubt. */
function attemptInDoubt(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const data = await (await fetch('/api/export')).json()
    const seeded = data.attempts.find((one: { itemId: string }) => one.itemId === 'bias-variance')
    const missing = seeded.assessment.criteria.find(
      (one: { status: string }) => one.status === 'missing',
    )
    const assessment = { ...seeded.assessment, interval: [0, 0.7], selfCheck: [missing.id] }
    const id = '019aa5b4-0000-7000-8000-000000000099'
    const body = { ...data, attempts: [{ ...seeded, id, assessment }], withdrawals: [] }
    const headers = { 'content-type': 'application/json' }
    await fetch('/api/import', { method: 'POST', headers, body: JSON.stringify(body) })
    return id
  })
}

describe('With the keyboard alone', () => {
  it('a question is found, answered, rated and graded', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.keyboard.press('/')
    const palette = page.getByRole('dialog')
    await palette.waitFor()
    await page.keyboard.type('covarance')
    const options = palette.getByRole('option', { name: /Covariance and correlation/ })
    await options.first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'search')
    await page.keyboard.press('Enter')
    await page.waitForURL(/covariance-vs-correlation/)

    const box = page.getByRole('textbox', { name: 'Your answer' })
    await box.waitFor()
    for (let i = 0; i < 40 && !(await box.evaluate((e) => e === document.activeElement)); i++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type(
      'Covariance depends on the units; correlation is scaled to minus one to one.',
    )
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('3')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: /points.* · rules/ }).waitFor()
    expect(await focused(page)).toMatch(/points.* · rules/)
    await context.close()
  })

  it('a point in doubt is decided, its words are marked, and all is taken back', async () => {
    const { page, context, errors } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/history/${await attemptInDoubt(page)}`)
    const doubts = page.getByRole('region', { name: 'Check these yourself' })
    const said = doubts.getByRole('button', { name: 'I said it' })
    const yours = page.getByText('with what you say of 1 point in doubt')
    await tabTo(page, said)
    await page.keyboard.press('Enter')
    await yours.waitFor()
    expect(await said.getAttribute('aria-pressed')).toBe('true')
    expect(await focused(page)).toContain('I said it')

    await tabTo(page, doubts.getByRole('combobox'))
    const kept = page.waitForResponse(/self-checks/)
    await page.keyboard.press('ArrowDown')
    expect((await kept).ok()).toBe(true)
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'points-in-doubt')
    await page.reload()
    await yours.waitFor()
    expect(await doubts.getByRole('combobox').inputValue()).toBe(FIRST_SENTENCE)
    await page.goto(`${server.origin}/history`)
    await page.getByText('rules and you').waitFor()
    await page.goBack()

    await tabTo(page, said)
    await page.keyboard.press('Space')
    await yours.waitFor({ state: 'hidden' })
    expect(await said.getAttribute('aria-pressed')).toBe('false')
    expect(errors).toEqual([])
    await context.close()
  })

  it('a list is walked with j and k and opened with Enter', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/questions`)
    await page.locator('a[href^="/questions/"]').first().waitFor()
    await page.keyboard.press('j')
    const first = await focused(page)
    await page.keyboard.press('j')
    const second = await focused(page)
    await page.keyboard.press('k')
    expect(await focused(page)).toBe(first)
    expect(second).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/questions\/.+/)
    await context.close()
  })

  it('the keys are listed and left again', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await context.close()
  })
})
