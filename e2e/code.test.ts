import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults, openApp, PHONE, picture, startBrowser } from './support/browser.ts'
import { startServer, type TestServer } from './support/server.ts'

const SOLUTION = readFileSync(
  fileURLToPath(new URL('../content/problems/stable-softmax/solution.py', import.meta.url)),
  'utf8',
)
const NAIVE = `import numpy as np


def stable_softmax(scores, axis, log):
    e = np.exp(scores)
    p = e / e.sum(axis=axis, keepdims=True)
    return np.log(p) if log else p
`

let browser: Browser
let server: TestServer

beforeAll(async () => {
  ;[browser, server] = await Promise.all([startBrowser(), startServer()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function write(page: Page, code: string): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(code)
}

it('takes code from a first run to an accepted submission, with the keyboard', async () => {
  const { context, page, errors } = await openApp(browser, server.startLink)
  await page.goto(`${server.origin}/problems`)
  await page.getByRole('link', { name: 'Softmax that neither overflows' }).click()
  await write(page, NAIVE)

  await page.keyboard.press("Control+'")
  const verdict = page.getByRole('region', { name: 'Verdict' })
  await verdict.getByText('shown cases').first().waitFor({ timeout: 90_000 })
  expect(await verdict.locator('h2').textContent()).toContain('of 3 shown cases')
  await picture(page, 'code-run')

  await page.keyboard.press('Control+Enter')
  await page.getByText('First say how sure you are').waitFor()
  await page.keyboard.press('3')
  await page.keyboard.press('Control+Enter')
  await verdict
    .getByText(/Wrong answer|Runtime error/)
    .first()
    .waitFor({ timeout: 90_000 })
  expect(await verdict.textContent()).not.toContain('Accepted')
  await picture(page, 'code-wrong-answer')
  expect(await axeFaults(page)).toEqual([])

  await write(page, SOLUTION)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('4')
  await page.keyboard.press('Control+Enter')
  await verdict.getByText('Accepted').waitFor({ timeout: 90_000 })
  expect(await verdict.textContent()).toContain('by the judge (T1')
  await page.getByRole('link', { name: 'Solution' }).click()
  await page.getByRole('region', { name: 'Solution' }).waitFor()
  await picture(page, 'code-accepted')

  await page.getByRole('link', { name: 'Submissions' }).click()
  await page.locator('.submissions li').nth(1).waitFor()
  expect(await page.locator('.submissions li').count()).toBe(2)
  await page.getByRole('link', { name: 'Compare with now' }).last().click()
  await page.locator('.code-diff .cm-changedLine, .code-diff .cm-deletedChunk').first().waitFor()
  await picture(page, 'code-compared')
  expect(errors).toEqual([])
  await context.close()
})

it('keeps code as it is typed: a killed server and a closed tab lose nothing', async () => {
  const { context, page } = await openApp(browser, server.startLink)
  await page.goto(`${server.origin}/problems/adam-optimiser`)
  await write(page, '# half a thought')
  await page.getByText('Saved', { exact: true }).waitFor()
  await server.kill()
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(', and the rest')
  await page.getByText('Kept in this browser', { exact: true }).waitFor()
  await server.restart()
  await page.close()
  const again = await context.newPage()
  await again.goto(`${server.origin}/problems/adam-optimiser`)
  await again.locator('.cm-content', { hasText: '# half a thought, and the rest' }).waitFor()
  await context.close()
})

it('answers a clarifying question, and works as a plain text field on a phone', async () => {
  const options = { viewport: PHONE, theme: 'dark' } as const
  const { context, page, errors } = await openApp(browser, server.startLink, options)
  await page.goto(`${server.origin}/problems/stable-softmax?view=interview`)
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await page.getByLabel('Your question').fill('What is for lunch?')
  await page.keyboard.press('Enter')
  await page.locator('.asked').getByText('There is nothing special about that here').waitFor()
  await page.getByLabel('Kind of editor').selectOption('plain')
  await page.locator('.plain-editor').fill('def stable_softmax(scores, axis, log):')
  await page.locator('.plain-editor').press('End')
  await page.locator('.plain-editor').press('Enter')
  expect(await page.locator('.plain-editor').inputValue()).toMatch(/:\n {4}$/)
  await picture(page, 'code-interview-phone')
  expect(await axeFaults(page)).toEqual([])
  await page.goto(`${server.origin}/judge`)
  await page.getByRole('heading', { name: 'Ready, T1' }).waitFor({ timeout: 60_000 })
  expect(await axeFaults(page)).toEqual([])
  await picture(page, 'judge-phone')
  expect(errors).toEqual([])
  await context.close()
})
