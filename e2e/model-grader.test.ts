import {
  documents,
  type FakeEndpoint,
  fails,
  hangs,
  modelThat,
  startFakeEndpoint,
} from '@warmstart/testkit'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeFaults, openApp, PHONE, picture, startBrowser } from './support/browser.ts'
import { seed } from './support/seed.ts'
import { startServer, type TestServer } from './support/server.ts'

const KEY = 'sk-Secret-0123456789'

/** Calls the error split met, quotes words that nobody said for noise, and misses the rest. */
const mixed = modelThat(
  ({ text }) =>
    text.startsWith('Bias is the systematic error')
      ? { verdict: 'met', quote: 'Bias is the systematic error of a model that is too simple' }
      : text.includes('squared bias')
        ? { verdict: 'missing' }
        : text.startsWith('More data')
          ? { verdict: 'met', quote: 'more data and bagging reduce the variance' }
          : { verdict: 'missing' },
  ({ text }) => (text.startsWith('High bias causes') ? 'High bias leads to overfitting' : null),
)
/** Obeys whoever asks for full marks, and makes the evidence up. */
const obeying = modelThat(() => ({ verdict: 'met', quote: 'the answer covers this point fully' }))

let browser: Browser
let server: TestServer
let attempt: string
let endpoint: FakeEndpoint
let stopEndpoint: () => Promise<void>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  server = await startServer()
  attempt = await seed(server)
  const started = await startFakeEndpoint()
  endpoint = started.endpoint
  stopEndpoint = started.stop
})
afterEach(async () => {
  await server.stop()
  await stopEndpoint()
})

const form = (page: Page) => page.getByRole('form', { name: 'Model grader: endpoint' })

/** Fills in the endpoint in the settings and saves it. */
async function configure(page: Page, url: string): Promise<void> {
  await page.goto(`${server.origin}/settings#model`)
  const change = page.getByRole('button', { name: 'Change it' })
  await change.or(form(page)).first().waitFor()
  if (await change.isVisible()) await change.click()
  await form(page).getByLabel('Address').fill(url)
  await form(page).getByRole('textbox', { name: 'Model' }).fill('small-model')
  await form(page).getByLabel('Key', { exact: true }).fill(KEY)
  await form(page).getByRole('button', { name: 'Save' }).click()
  await change.waitFor()
}

const opinion = (page: Page) => page.getByRole('region', { name: 'Second opinion' })
const ask = (page: Page) => opinion(page).getByRole('button', { name: /ask the model/i })

describe('The model grader', () => {
  it('is off: nothing of it stands beside a graded answer', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/history/${attempt}`)
    await page.getByText('Comes back on').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await opinion(page).count()).toBe(0)
    await context.close()
  })

  it('is configured, tried and accepted in the settings, which never show the key again', async () => {
    endpoint.play(documents({ data: [{ id: 'small-model' }] }))
    const { page, context, errors } = await openApp(browser, server.startLink)
    await configure(page, endpoint.url)
    await page.getByRole('button', { name: 'Test the connection' }).click()
    await page.getByText('“small-model” is one of its models').waitFor()
    await page.getByText('Here stands your answer').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'model-settings')
    await page.getByRole('button', { name: /I agree to this for 127\.0\.0\.1/ }).click()
    await page.getByText(/you agreed on/).waitFor()
    await page.reload()
    await page.getByText(/you agreed on/).waitFor()
    expect(await page.content()).not.toContain(KEY)
    await page.getByRole('button', { name: 'Change it' }).click()
    expect(await form(page).getByLabel('Key', { exact: true }).inputValue()).toBe('')
    expect(endpoint.got.map(({ method }) => method)).toEqual(['GET'])
    expect(errors).toEqual([])
    await context.close()
  })

  it('shows what is sent before the first answer goes out, then both verdicts on each point', async () => {
    endpoint.play(mixed)
    const { page, context, errors } = await openApp(browser, server.startLink)
    await configure(page, endpoint.url)
    await page.goto(`${server.origin}/history/${attempt}`)
    await ask(page).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('High bias leads to overfitting').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'model-consent')
    await dialog.getByRole('button', { name: 'Send nothing' }).click()
    expect(endpoint.got).toEqual([])

    await ask(page).click()
    await dialog.getByRole('button', { name: 'Agree and ask' }).click()
    await opinion(page)
      .getByText(/^Rules and model agree on/)
      .waitFor()
    const differ = opinion(page).getByRole('listitem').filter({ hasText: 'they differ' })
    expect(await differ.count()).toBeGreaterThan(0)
    expect(await differ.first().textContent()).toMatch(/rules.*model/)
    expect(await opinion(page).textContent()).toMatch(/1 verdict of the model is void/)
    expect(await opinion(page).textContent()).toContain('Rules and model see a misconception')
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'second-opinion')
    await page.setViewportSize(PHONE)
    await picture(page, 'second-opinion-phone')

    await page.reload()
    await opinion(page)
      .getByText(/^Rules and model agree on/)
      .waitFor()
    await ask(page).click()
    await opinion(page).getByText('Earlier opinions (1)').waitFor()
    expect(endpoint.got).toHaveLength(2)
    expect(endpoint.got[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
    expect(errors).toEqual([])
    await context.close()
  })

  it('asks again for another address, and sends nothing there before', async () => {
    endpoint.play(mixed)
    const { page, context } = await openApp(browser, server.startLink)
    await configure(page, endpoint.url)
    await page.getByRole('button', { name: /I agree to this/ }).click()
    await page.getByText(/you agreed on/).waitFor()
    await configure(page, endpoint.url.replace('127.0.0.1', 'localhost'))
    await page.goto(`${server.origin}/history/${attempt}`)
    await ask(page).click()
    await page
      .getByRole('dialog')
      .getByText(/Send this to localhost/)
      .waitFor()
    expect(endpoint.got).toEqual([])
    await context.close()
  })

  it('gives nothing for a model that makes its quotes up', async () => {
    endpoint.play(obeying)
    const { page, context } = await openApp(browser, server.startLink)
    await configure(page, endpoint.url)
    await page.getByRole('button', { name: /I agree to this/ }).click()
    await page.goto(`${server.origin}/history/${attempt}`)
    await ask(page).click()
    await opinion(page).getByText('could not judge this answer').waitFor()
    expect(await opinion(page).textContent()).toMatch(/7 verdicts of the model are void/)
    expect(await page.getByRole('heading', { name: /of 7 points · rules/ }).isVisible()).toBe(true)
    await context.close()
  })

  it('says in words what failed, can be cancelled, and leaves the rules’ result alone', async () => {
    endpoint.play(fails(401, 'no such key'), hangs, mixed)
    const { page, context } = await openApp(browser, server.startLink)
    await configure(page, endpoint.url)
    await page.getByRole('button', { name: /I agree to this/ }).click()
    await page.goto(`${server.origin}/history/${attempt}`)
    const headline = page.getByRole('heading', { name: /of 7 points · rules/ })
    const before = await headline.textContent()

    await ask(page).click()
    const alert = opinion(page).getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/no such key.*check the key.*rules’ result stands/)

    await ask(page).click()
    await endpoint.received(2)
    await opinion(page).getByRole('button', { name: 'Cancel' }).click()
    await opinion(page).getByText('Cancelled').waitFor()
    await endpoint.left
    expect(await page.getByText('Warmstart does not answer').count()).toBe(0)

    await ask(page).click()
    await opinion(page)
      .getByText(/^Rules and model agree on/)
      .waitFor()
    expect(await headline.textContent()).toBe(before)
    await context.close()
  })

  it('can be asked with the keyboard alone', async () => {
    endpoint.play(mixed)
    const { page, context } = await openApp(browser, server.startLink)
    await configure(page, endpoint.url)
    await page.goto(`${server.origin}/history/${attempt}`)
    await ask(page).waitFor()
    await tabTo(page, 'Also ask the model')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('What it is asked').waitFor()
    await page.keyboard.press('Escape')
    // Closed is not enough: the page hears of it a moment later, and only then opens it again.
    await page.locator('.consent-dialog').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Also ask the model')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('What it is asked').waitFor()
    await tabTo(page, 'Agree and ask')
    await page.keyboard.press('Enter')
    await opinion(page)
      .getByText(/^Rules and model agree on/)
      .waitFor()
    await context.close()
  })
})

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if ((await focused(page)) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`"${name}" cannot be reached with Tab`)
}
