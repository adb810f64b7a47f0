import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, startBrowser } from './support/browser.ts'
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

describe('What is kept about a person', () => {
  it('can be exported, deleted and imported again in the app', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/settings`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Export/ }).click(),
    ])
    const file = await download.path()
    const exported = JSON.parse(await readFile(file, 'utf8'))
    expect(exported.attempts).toHaveLength(3)

    await page.getByRole('button', { name: /Delete everything/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('delete everything')
    await dialog.getByRole('button', { name: /Delete/ }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.goto(`${server.origin}/history`)
    expect(await page.locator('a[href^="/history/"]').count()).toBe(0)

    await page.goto(`${server.origin}/settings`)
    await page.locator('input[type=file]').setInputFiles(file)
    await page
      .getByText(/3 attempts/)
      .first()
      .waitFor()
    await page.goto(`${server.origin}/history`)
    await page.locator('a[href^="/history/"]').first().waitFor()
    expect(await page.locator('a[href^="/history/"]').count()).toBe(3)
    await context.close()
  })

  it('is not touched by a file that is no export, and the page says why', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/settings`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'holiday.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"photos":[]}'),
    })
    await page
      .getByRole('alert')
      .filter({ hasText: /export/i })
      .waitFor()
    await context.close()
  })
})

describe('A browser without the start link', () => {
  it('is told to open the link of the terminal', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(server.origin)
    await page.getByText(/link/i).first().waitFor()
    expect(await page.locator('main').textContent()).toMatch(/terminal/)
    await context.close()
  })
})
