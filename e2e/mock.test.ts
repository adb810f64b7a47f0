import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults, openApp, PHONE, picture, startBrowser } from './support/browser.ts'
import { startServer, type TestServer } from './support/server.ts'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  ;[browser, server] = await Promise.all([startBrowser(), startServer()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Plans a mock on the page of formats and begins it. */
async function begin(page: Page, format: string, seed: number): Promise<void> {
  await page.goto(`${server.origin}/mock?format=${format}`)
  await page.getByText('Coach, silence, seed').click()
  await page.getByLabel('Seed, to get').fill(String(seed))
  await page.getByRole('button', { name: 'Go to the room' }).click()
  await page.getByRole('button', { name: 'Begin the interview' }).click()
  await page.locator('.conversation li[data-act="question"]').first().waitFor()
}

async function answer(page: Page, words: string): Promise<void> {
  const lines = page.locator('.conversation li[data-by="interviewer"]')
  const before = await lines.count()
  await page.locator('#mock-answer').fill(words)
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => lines.count(), { timeout: 15_000 }).toBeGreaterThan(before)
}

/** Ends the interview, rates every part and opens the report. */
async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End the interview' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  const parts = page.locator('.reflect fieldset')
  await parts.first().waitFor()
  for (const part of await parts.all()) await part.locator('input').nth(1).check()
  await page.getByText('all rated').waitFor()
  await page.getByRole('button', { name: 'See the report' }).click()
  await page.getByRole('link', { name: 'Read the report' }).click()
  await page.locator('.radar').waitFor()
}

it('plays a concepts mock from the formats to the report, and a crash loses nothing', async () => {
  const { context, page, errors } = await openApp(browser, server.startLink)
  await begin(page, 'ml-concepts', 7)
  await page.locator('#mock-answer').pressSequentially('It depends on the data, for example on', {
    delay: 15,
  })
  await page.locator('.coach .dots').waitFor()
  const looks = await page.evaluate(() =>
    performance.getEntriesByName('coach').map(({ duration }) => duration),
  )
  expect(looks.length).toBeGreaterThan(0)
  await picture(page, 'mock-room')
  expect(await axeFaults(page)).toEqual([])

  await page.waitForTimeout(2_500)
  await server.kill()
  await page.locator('#mock-answer').pressSequentially(' how much of it there is')
  await page
    .locator('.link-state')
    .getByText('Warmstart does not answer')
    .waitFor({ timeout: 15_000 })
  await server.restart()
  await expect
    .poll(() => page.locator('.link-state').textContent(), { timeout: 20_000 })
    .not.toContain('does not answer')
  await page.reload()
  await page.locator('#mock-answer').waitFor()
  expect(await page.locator('#mock-answer').inputValue()).toContain('how much of it there is')

  await answer(page, 'I am not sure about this one, but more data lowers the variance.')
  await finish(page)
  await picture(page, 'mock-report-concepts')
  expect(await axeFaults(page)).toEqual([])
  expect(errors.filter((one) => !one.includes('ERR_CONNECTION_REFUSED'))).toEqual([])
  await context.close()
})

it('praises nobody who only says "fine", on a phone in the dark', async () => {
  const { context, page } = await openApp(browser, server.startLink, {
    theme: 'dark',
    viewport: PHONE,
  })
  await begin(page, 'behavioural', 3)
  await answer(page, 'fine')
  await finish(page)
  await page.getByText('Nothing that your own words would show').waitFor()
  await picture(page, 'mock-report-fine-phone')
  expect(await axeFaults(page)).toEqual([])
  await context.close()
})

const STORY = `Last year our team ran a churn model that the support team no longer trusted. My task was
to find out why within two weeks. I compared the scores with the calls by hand, found that one
feature was filled only after the customer had left, took it out, and I trained the model again
with a split by time. As a result the precision in the first hundred rose from 12 to 31 per cent.
What I learned is to ask when each field is filled, before I train anything.`

it('hears a story in a behavioural mock, and finds its parts', async () => {
  const { context, page, errors } = await openApp(browser, server.startLink)
  await begin(page, 'behavioural', 2)
  await answer(page, STORY)
  await finish(page)
  const report = (await page.locator('.report').textContent()) ?? ''
  expect(report).toContain('What I learned is to ask when each field is filled')
  for (const part of ['situation', 'task', 'action', 'result']) expect(report).toMatch(part)
  await picture(page, 'mock-report-behavioural')
  expect(await axeFaults(page)).toEqual([])
  expect(errors).toEqual([])
  await context.close()
})

it('judges the code of a coding mock', async () => {
  const { context, page } = await openApp(browser, server.startLink)
  await begin(page, 'ml-coding', 1)
  while ((await page.locator('.code-desk').count()) === 0) {
    const seen = await page.locator('.room-head .where').textContent()
    await page.getByRole('button', { name: 'Go on', exact: true }).click()
    await expect
      .poll(() => page.locator('.room-head .where').textContent(), { timeout: 15_000 })
      .not.toBe(seen)
    await page.waitForTimeout(300)
  }
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const mock = await page.evaluate(
    async (path) => (await fetch(path)).json() as Promise<{ open: { itemId: string } }>,
    `/api/mocks/${id}`,
  )
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(solutionOf(mock.open.itemId))
  await page.keyboard.press('Control+Enter')
  await page.locator('.conversation li[data-act="verdict"]').waitFor({ timeout: 90_000 })
  await picture(page, 'mock-code')
  await finish(page)
  expect(await page.locator('.report').textContent()).toContain('judge: accepted')
  await picture(page, 'mock-report-coding')
  await context.close()
})

it('prints a sheet with every answer for a human interviewer', async () => {
  const { context, page, errors } = await openApp(browser, server.startLink)
  await page.goto(`${server.origin}/mock?format=ml-concepts`)
  await page.getByRole('button', { name: 'Go to the room' }).click()
  await page.getByRole('link', { name: 'Sheet for a human interviewer' }).click()
  await page.getByRole('heading', { name: 'Scorecard' }).waitFor()
  expect(await page.locator('.sheet-part').count()).toBeGreaterThanOrEqual(4)
  expect(await page.locator('.ticks li').count()).toBeGreaterThanOrEqual(12)
  await picture(page, 'mock-sheet')
  expect(await axeFaults(page)).toEqual([])
  await context.close()
  expect(errors).toEqual([])
})

it('is found again from Today where it was left open', async () => {
  const { context, page, errors } = await openApp(browser, server.startLink)
  await page.evaluate(async () => {
    const settings = await (await fetch('/api/settings')).json()
    const body = JSON.stringify({ ...settings, welcomed: true })
    const headers = { 'content-type': 'application/json' }
    await fetch('/api/settings', { method: 'PUT', headers, body })
  })
  await begin(page, 'ml-concepts', 5)
  await page.goto(`${server.origin}/`)
  await page.getByText('You left it open').waitFor()
  await picture(page, 'today-mock')
  expect(await axeFaults(page)).toEqual([])
  await page.locator('.mock-hint a').click()
  await page.locator('#mock-answer').waitFor()
  expect(errors).toEqual([])
  await context.close()
})

it('keeps what a human interviewer marks, beside the candidate in another tab', async () => {
  const { context, page, errors } = await openApp(browser, server.startLink)
  await begin(page, 'ml-concepts', 11)
  const sheet = await context.newPage()
  await sheet.goto(`${page.url()}/sheet`)
  await sheet.getByText('open now').waitFor()
  const part = sheet.locator('.sheet-part').first()
  await part.getByRole('checkbox').first().check()
  await part.getByRole('radio', { name: '3, most' }).check()
  await part.getByRole('textbox').fill('Started with the goal.')
  await sheet.getByText('Saved.').waitFor()
  await sheet.reload()
  const again = sheet.locator('.sheet-part').first()
  await again.waitFor()
  expect(await again.getByRole('radio', { name: '3, most' }).isChecked()).toBe(true)
  expect(await again.getByRole('checkbox').first().isChecked()).toBe(true)
  await picture(sheet, 'mock-sheet-marked')
  expect(await axeFaults(sheet)).toEqual([])
  await answer(page, 'I would first ask what the goal is.')
  await finish(page)
  await page.getByRole('heading', { name: 'What your interviewer gave' }).waitFor()
  expect(await page.locator('section[aria-labelledby="human"]').textContent()).toContain(
    'Started with the goal.',
  )
  expect(await axeFaults(page)).toEqual([])
  expect(errors).toEqual([])
  await context.close()
})

function solutionOf(id: string): string {
  const path = `../content/problems/${id}/solution.py`
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
}
