import type { Browser, Page } from 'playwright-core'
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
