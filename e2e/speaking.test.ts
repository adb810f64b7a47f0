import { documents, startFakeEndpoint } from '@warmstart/testkit'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults, FAKE_MICROPHONE, openApp, picture, startBrowser } from './support/browser.ts'
import { startServer, type TestServer } from './support/server.ts'

let browser: Browser
let server: TestServer
let ears: Awaited<ReturnType<typeof startFakeEndpoint>>

beforeAll(async () => {
  ;[browser, server, ears] = await Promise.all([
    startBrowser(FAKE_MICROPHONE),
    startServer(),
    startFakeEndpoint(),
  ])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await ears?.stop()
})

const SAID = 'It lowers the variance.'

it('turns a spoken answer into text that can be changed before it is given', async () => {
  ears.endpoint.play(documents({ text: SAID, words: [{ word: 'It', start: 0, end: 0.2 }] }))
  const { context, page, errors } = await openApp(browser, server.startLink)
  await page.goto(`${server.origin}/settings#speech`)
  const speech = page.locator('#speech')
  await speech.getByLabel('Address').fill(ears.endpoint.url)
  await speech.getByLabel('Model').fill('base')
  await speech.getByRole('button', { name: 'Save' }).click()
  await speech.getByText('On, but nothing is sent yet').waitFor()
  await picture(page, 'settings-speech')
  expect(await axeFaults(page)).toEqual([])
  await page.goto(`${server.origin}/mock?format=ml-concepts`)
  await page.getByRole('button', { name: 'Go to the room' }).click()
  await page.getByText('Check your microphone').click()
  await page.getByRole('button', { name: 'Say something' }).click()
  await expect.poll(() => loudness(page)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Stop and listen' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /It hears you|Next to nothing/ })
    .waitFor()
  await picture(page, 'microphone-check')
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Begin the interview' }).click()

  await page.getByRole('button', { name: 'Speak' }).click()
  await page.getByText(`The recording is sent to ${ears.endpoint.url}`).waitFor()
  expect(ears.endpoint.got).toHaveLength(0)
  await page.getByRole('button', { name: 'Send my recordings there' }).click()
  await page.getByRole('button', { name: 'Start speaking' }).click()
  await expect.poll(() => loudness(page)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect.poll(() => page.locator('#mock-answer').inputValue()).toBe(SAID)
  await page.locator('.recordings audio').waitFor()
  await picture(page, 'mock-speaking')
  expect(await axeFaults(page)).toEqual([])
  expect(ears.endpoint.got[0]?.path).toBe('/v1/audio/transcriptions')

  await page.locator('#mock-answer').fill(`${SAID} Mostly.`)
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await page.locator('.conversation').getByText(`${SAID} Mostly.`, { exact: true }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'End the interview' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByRole('button', { name: 'See the report' }).click()
  await page.getByRole('link', { name: 'Read the report' }).click()
  await page.locator('.recordings audio').waitFor()
  await picture(page, 'mock-report-recording')
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Delete recording 1' }).click()
  expect(await page.locator('.recordings').count()).toBe(0)
  await page.reload()
  await page.locator('.part').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.locator('.recordings').count()).toBe(0)
  expect(errors).toEqual([])
  await context.close()
})

/** What the level meter shows now. */
const loudness = (page: Page) =>
  page.locator('.speak meter').evaluate((meter) => (meter as HTMLMeterElement).value)
