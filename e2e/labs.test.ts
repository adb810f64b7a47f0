import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, openApp, PHONE, picture, startBrowser, WIDE } from './support/browser.ts'
import { LAB_ROWS } from './support/labs.ts'
import { startServer, type TestServer } from './support/server.ts'

let browser: Browser
let server: TestServer
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const text = (page: Page) => page.locator('.lab-text').innerText()

async function openLab(page: Page, address: string): Promise<void> {
  await page.goto(`${server.origin}/labs/${address}`)
  await page.locator('.lab-picture svg').first().waitFor()
  await page.waitForLoadState('networkidle')
}

describe.each([
  ['light', WIDE],
  ['dark', PHONE],
] as const)('In %s at %o', (theme, viewport) => {
  it.each(LAB_ROWS)(
    'the lab $lab is accessible and fits: as opened, after five steps, at an edge',
    async ({ lab, edge, says }) => {
      const { page, context, errors } = await openApp(browser, server.startLink, {
        theme,
        viewport,
      })
      const look = async (name: string) => {
        await picture(page, `lab-${lab}-${name}-${theme}-${viewport.width}`)
        expect(await axeFaults(page)).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0)
      }
      await openLab(page, lab)
      expect((await text(page)).length).toBeGreaterThan(20)
      await look('default')
      // The slowest part, once a width: the states differ in numbers and not in elements.
      expect(await axeFaults(page)).toEqual([])
      const before = await text(page)
      await page.locator('main h1').click()
      const steps = await page.getByRole('group', { name: 'Steps of the run' }).count()
      if (steps > 0) {
        for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
        await page.waitForURL(/step=/)
        expect(await text(page)).not.toBe(before)
      }
      await look('after-five-steps')
      await openLab(page, `${lab}${edge}`)
      await page.locator('.lab-text', { hasText: says }).waitFor()
      await look('edge')
      expect(errors).toEqual([])
      await context.close()
    },
  )
})

describe('A lab', () => {
  it('keeps its settings in the address, goes back with it, and says what it cannot read', async () => {
    const { page, context, errors } = await openApp(browser, server.startLink)
    await openLab(page, 'k-means?k=2&seed=5&step=3')
    const before = await text(page)
    await page.getByLabel('Clusters k').fill('3')
    await page.waitForURL(/k=3/)
    expect(page.url()).not.toContain('step=')
    await page.reload()
    await page.locator('.lab-picture svg').first().waitFor()
    expect(await page.getByLabel('Clusters k').inputValue()).toBe('3')
    await openLab(page, 'k-means?k=2&seed=5&step=3')
    expect(await text(page)).toBe(before)
    await openLab(page, 'k-means?k=99&colour=red')
    const faults = await page.getByRole('alert').innerText()
    expect(faults).toContain('k=99; it must be a whole number from 1 to 8; 4 is used instead')
    expect(faults).toContain('"colour", which this lab does not know')
    expect(errors).toEqual([])
    await context.close()
  })

  it('lets the next step be done by hand, and checks it', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await openLab(page, 'k-means?step=2')
    await page.getByRole('button', { name: 'Do the next half-step yourself' }).click()
    const task = page.getByRole('region', { name: 'Do the step yourself' })
    await task.getByLabel('It joins centre').selectOption('0')
    await task.getByRole('button', { name: 'Check' }).click()
    await task
      .getByText(/right: |it is /)
      .first()
      .waitFor()
    await task.getByRole('button', { name: /Show the half-step/ }).click()
    await task.getByLabel(/moves to x/).fill('1e9')
    await task.getByRole('button', { name: 'Check' }).click()
    await task
      .getByText(/✕ it is/)
      .first()
      .waitFor()
    await context.close()
  })

  it('keeps its exercise as an attempt that comes back, and that the history shows', async () => {
    const { page, context, errors } = await openApp(browser, server.startLink)
    await openLab(page, 'k-means')
    const exercise = page.getByRole('region', { name: 'Exercise' })
    await exercise.getByLabel('Left centre').fill('1')
    await exercise.getByRole('button', { name: 'Check it' }).click()
    await exercise.getByText('Say first how sure you are').waitFor()
    await exercise.getByLabel('2 shaky').check()
    await exercise.getByRole('button', { name: 'Check it' }).click()
    await exercise.getByText('Comes back on').waitFor()
    await page.goto(`${server.origin}/history`)
    await page.getByRole('link', { name: 'k-means, step by step', exact: true }).click()
    await page.getByText('Left centre after one iteration').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForURL(/\/labs\/lab-k-means/)
    await page.locator('.lab-picture svg').first().waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  it('takes pasted data, names what is wrong with them, and sends them nowhere', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await openLab(page, 'k-means?k=2')
    await page.getByText('Your own data (CSV)').click()
    const rows = Array.from({ length: 12 }, (_, i) => `${i % 2 ? 40 : 777.25},${i}`)
    const box = page.getByLabel(/^Paste 2 to 6 columns/)
    await box.fill(`height,weight\n${rows.join('\n')}\n1,x`)
    await page.getByRole('button', { name: 'Use these data' }).click()
    await page.getByText('Line 14, column 2 is "x"').waitFor()
    await box.fill(`height,weight\n${rows.join('\n')}`)
    await page.getByRole('button', { name: 'Use these data' }).click()
    await page.getByText('12 rows of height, weight are in use').waitFor()
    await page.waitForURL(/data=pasted/)
    expect(sent.filter((one) => one.includes('777.25'))).toEqual([])
    await context.close()
  })

  it('is found by a concept and linked from its question', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/labs?q=silhouette`)
    await page.getByRole('link', { name: /two runs of k-means/ }).click()
    await page.getByRole('link', { name: 'K-means from scratch (code)' }).click()
    await page.getByRole('link', { name: 'k-means, step by step' }).waitFor()
    await context.close()
  })
})
