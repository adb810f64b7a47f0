import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, picture, startBrowser } from './support/browser.ts'
import { startServer, type TestServer } from './support/server.ts'

const ANSWER =
  'Bias is the systematic error of a model that is too simple, so it underfits. ' +
  'Variance is how much the model changes with another training sample; high variance overfits. ' +
  'The expected error is bias squared plus variance plus irreducible noise.'

let browser: Browser
let server: TestServer
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const answerBox = (page: Page) => page.getByRole('textbox', { name: 'Your answer' })
const rate = (page: Page, label: string) => page.getByRole('radio', { name: label }).check()

describe('A stranger with a fresh clone', () => {
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  it('answers, rates, sees the evidence, and is told what comes tomorrow', async () => {
    const { page, context, errors } = await openApp(browser, server.startLink)
    await page.getByRole('radio', { name: 'Data Scientist' }).check()
    await page.getByRole('radio', { name: 'Mid-level' }).check()
    await page.getByLabel('When is the interview?').fill(inDays(10))
    await page.getByRole('button', { name: 'Start with six warm-up questions' }).click()
    await page.waitForURL(/\/questions\//)
    await page.getByText('1 of 6').first().waitFor()

    await page.goto(`${server.origin}/questions/bias-variance`)
    await answerBox(page).fill(ANSWER)
    expect(await page.locator('main').textContent()).not.toContain('In one breath')
    await page.getByRole('button', { name: 'Grade it' }).click()
    expect(await page.getByText('First say how it went').isVisible()).toBe(true)
    await rate(page, '3 fine')
    await page.getByRole('button', { name: 'Grade it' }).click()

    await page.getByRole('heading', { name: /of 7 points.* · rules/ }).waitFor()
    const quote = page.getByRole('button', { name: /you said .*bias squared plus variance/i })
    await quote.click()
    const marked = page.locator('mark', { hasText: 'bias squared plus variance' })
    expect(await marked.first().isVisible()).toBe(true)
    expect(await page.getByText('Comes back on').isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'The next thing to say' }).isVisible()).toBe(
      true,
    )
    await picture(page, 'graded-answer')

    await page.getByRole('link', { name: 'Today', exact: true }).click()
    await page.getByText(/^Interview on/).waitFor()
    expect(await page.getByText('Tomorrow').first().isVisible()).toBe(true)
    expect(errors).toEqual([])
    await context.close()
  })

  it('reaches a first question in two clicks, without any setting', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.getByRole('link', { name: 'Practise', exact: true }).click()
    await page.locator('a[href^="/questions/"]').first().click()
    await answerBox(page).waitFor()
    await context.close()
  })
})

describe('What is typed', () => {
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  it('survives a reload in the middle', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/questions/gradient-descent`)
    await answerBox(page).pressSequentially('The gradient points uphill, so')
    await page.reload()
    expect(await answerBox(page).inputValue()).toBe('The gradient points uphill, so')
    await context.close()
  })

  it('survives a killed server and a killed browser', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/questions/roc-auc`)
    await answerBox(page).pressSequentially('The curve shows the true positive rate')
    await page.getByText('Saved', { exact: false }).first().waitFor()
    await server.kill()
    await answerBox(page).pressSequentially(' against the false positive rate')
    await context.close()
    await server.restart()

    const again = await openApp(browser, server.startLink)
    await again.page.goto(`${server.origin}/questions/roc-auc`)
    expect(await answerBox(again.page).inputValue()).toContain(
      'The curve shows the true positive rate',
    )
    await again.context.close()
  })

  it('is sent once when the server was away and the person sends it again', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/questions/regularisation`)
    await answerBox(page).fill('A penalty on large weights lowers the variance of the model.')
    await rate(page, '2 shaky')
    await server.kill()
    await page.getByRole('button', { name: 'Grade it' }).click()
    await page.getByText('Your answer is kept here').waitFor()
    await picture(page, 'server-away')
    await server.restart()
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.getByRole('heading', { name: /points.* · rules/ }).waitFor()
    await page.goto(`${server.origin}/history`)
    await page.getByRole('heading', { name: 'History' }).waitFor()
    expect(await page.locator('a[href^="/history/"]').count()).toBe(1)
    await context.close()
  })

  it('is marked where the answer was shown first', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/questions/cnn`)
    await page.getByRole('button', { name: 'Show me the answer' }).click()
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.getByText('You have seen the answer.').waitFor()
    await answerBox(page).fill('Convolutions share weights over positions.')
    await rate(page, '2 shaky')
    await page.getByRole('button', { name: 'Grade it' }).click()
    await page.getByText('Made after seeing the answer.').waitFor()
    await context.close()
  })
})

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
