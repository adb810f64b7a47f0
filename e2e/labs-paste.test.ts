import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, openApp, picture, startBrowser, WIDE } from './support/browser.ts'
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

const lines = (n: number, of: (i: number) => readonly (string | number)[]) =>
  Array.from({ length: n }, (_, i) => of(i).join(',')).join('\n')
const wave = (i: number, by: number) => Number((0.5 + 0.45 * Math.sin(i * by)).toFixed(3))
const yes = (is: boolean) => (is ? 'yes' : 'no')

/** Labs with data that can be pasted, and what the words then say. */
const PASTED = [
  { lab: 'residuals', csv: lines(12, (i) => [i, 3 + 2 * i + wave(i, 2)]), says: /all 13 points/ },
  {
    lab: 'calibration',
    csv: lines(60, (i) => [wave(i, 1.7), yes(wave(i, 1.7) > wave(i, 5))]),
    says: /on one half of your rows/,
  },
  {
    lab: 'missing-data',
    csv: `age,income\n${lines(40, (i) => [20 + i, 30 + i + 9 * wave(i, 3)])}`,
    says: /in deviations of income/,
  },
  {
    lab: 'imbalance',
    csv: lines(120, (i) => [wave(i, 1.3) + (i % 5 ? 0 : 1), wave(i, 2.1), yes(i % 5 === 0)]),
    says: /12 positives|48 positives|positives stand against/,
  },
  {
    lab: 'error-types',
    csv: lines(20, (i) => [wave(i, 1.9), yes(wave(i, 1.9) > wave(i, 4))]),
    says: /Of 20 cases/,
  },
  {
    lab: 'curse',
    csv: lines(30, (i) => [1, 2, 3, 5].map((by) => wave(i, by))),
    says: /of 29 points/,
  },
  { lab: 'convolution', csv: '0,0,8,16\n0,8,16,8\n8,16,8,0\n16,8,0,0', says: /4 × 4/ },
  {
    lab: 'fairness',
    csv: lines(60, (i) => [wave(i, 1.1), i % 2, yes(wave(i, 1.1) > wave(i, 7))]),
    says: /The base rates are/,
  },
  {
    lab: 'fraud-queue',
    csv: lines(40, (i) => [wave(i, 1.4), 20 + 7 * i, yes(i % 6 === 0)]),
    says: /Nothing is reviewed yet/,
  },
  {
    lab: 'recommender',
    csv: lines(6, (i) => Array.from({ length: 6 }, (_, j) => 1 + Math.round(4 * wave(i * j, 1.2)))),
    says: /error on known ratings/,
  },
  {
    lab: 'drift',
    csv: lines(90, (i) => [
      i < 60 ? 0 : 1 + Math.floor((i - 60) / 10),
      wave(i, 1.2),
      wave(i, 3),
      yes(i % 4 > 0),
    ]),
    says: /Week \d: PSI/,
  },
  {
    lab: 'encoding',
    csv: lines(60, (i) => [i % 7, yes(wave(i, 2) > 0.5)]),
    says: /half of your rows/,
  },
  {
    lab: 'early-stopping',
    csv: lines(30, (i) => [2 / (i + 1), 1 + Math.abs(i - 12) / 12]),
    says: /chosen for being low/,
  },
] as const

describe('A lab with pasted data', () => {
  it.each(PASTED)('$lab draws them without a fault', async ({ lab, csv, says }) => {
    const { page, context, errors } = await openApp(browser, server.startLink, { viewport: WIDE })
    await page.goto(`${server.origin}/labs/${lab}`)
    await page.locator('.lab-picture svg').first().waitFor()
    await page.getByText('Your own data (CSV)').click()
    await page.getByLabel(/^Paste /).fill(csv)
    await page.getByRole('button', { name: 'Use these data' }).click()
    await page.getByText(/rows of .* are in use/).waitFor()
    await page.locator('.lab-text', { hasText: says }).waitFor()
    await picture(page, `lab-${lab}-pasted-light-${WIDE.width}`)
    expect(await axeFaults(page)).toEqual([])
    const paths = await page
      .locator('.lab-picture svg')
      .evaluateAll((all) =>
        all.flatMap((svg) => (/NaN|Infinity|undefined/.test(svg.outerHTML) ? [svg.outerHTML] : [])),
      )
    expect(paths).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})
