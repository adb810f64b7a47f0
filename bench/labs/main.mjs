// How long a lab takes from a change until the picture of its run stands, in a real Chromium:
// cold (a fresh profile each time) and while its first slider moves. "Opened" is the time from the
// address to that picture, with everything that is loaded for it.
//
//   npm run bench:labs [-- LAB … --repeats N --json]
//
// Build first (npm run build). Exit codes: 0 all within their limits, 1 one is not, 2 usage.
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { inChromium } from '../lib/in-chromium.mjs'
import { inWords, summary } from '../lib/times.mjs'

const LIMIT_MS = { cold: 100, slider: 16 }
const SLIDES = 20
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
})
const { LABS } = await import('@warmstart/core')
const ids = positionals.length > 0 ? positionals : LABS.map(({ id }) => id)
const unknown = ids.filter((id) => !LABS.some((lab) => lab.id === id))
if (unknown.length > 0) {
  console.error(`bench:labs: there is no lab ${unknown.join(', ')}`)
  process.exit(2)
}

const rows = []
await inChromium(async (browser, link) => {
  for (const id of ids) {
    rows.push(await measure(browser, id, link))
    if (!values.json) print(rows.at(-1))
  }
})
if (values.json) console.log(JSON.stringify(rows, null, 2))
else
  console.log(
    `load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors: above 1 each, all of it waits`,
  )
process.exitCode = rows.every(({ fine }) => fine) ? 0 : 1

async function measure(browser, id, link) {
  const [cold, opened] = [[], []]
  let slider = []
  for (let i = 0; i < Number(values.repeats); i++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(link)
    await page.locator('main h1').first().waitFor()
    await page.goto(new URL(`/labs/${id}`, link).href)
    await page.locator('.lab-picture svg, .lab-picture canvas').first().waitFor()
    await page.waitForFunction(() => performance.getEntriesByName('lab-run').length > 0)
    cold.push((await durations(page))[0])
    opened.push(await page.evaluate(firstShown))
    if (i === 0) slider = await slide(page)
    await context.close()
  }
  const row = { lab: id, cold: summary(cold), slider: summary(slider), opened: summary(opened) }
  // A shared machine is noisy: the limit is held by the median.
  const fine = row.cold.median <= LIMIT_MS.cold && (row.slider?.median ?? 0) <= LIMIT_MS.slider
  return { ...row, fine }
}

/** Moves the first slider of the lab back and forth; where nothing runs, until it is drawn. */
async function slide(page) {
  const control = page.locator('.lab-control input[type=range]').first()
  if ((await control.count()) === 0) return []
  await page.evaluate(() => performance.clearMeasures('lab-run'))
  const drawn = []
  for (let i = 0; i < SLIDES; i++) {
    drawn.push(await control.evaluate(nudge, i % 4 < 2 ? 1 : -1))
    await page.waitForTimeout(60)
  }
  const runs = await durations(page)
  return runs.length > 0 ? runs : drawn
}

/** In the page: one notch on the slider; milliseconds until React has drawn it. */
async function nudge(slider, notches) {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const began = performance.now()
  set.call(slider, String(Number(slider.value) + notches * Number(slider.step || 1)))
  slider.dispatchEvent(new Event('input', { bubbles: true }))
  await Promise.resolve()
  return performance.now() - began
}

/** In the page: milliseconds from the address to the picture of the first run. */
function firstShown() {
  const [{ startTime, duration }] = performance.getEntriesByName('lab-run')
  return startTime + duration
}

/** Times of the runs so far, in milliseconds. */
function durations(page) {
  return page.evaluate(() =>
    performance.getEntriesByName('lab-run').map(({ duration }) => duration),
  )
}

function print({ lab, cold, slider, opened, fine }) {
  const words = slider === null ? 'none that runs' : inWords(slider)
  console.log(
    `${fine ? '✔' : '✖'} ${lab}: cold ${inWords(cold)}; slider ${words}; opened median ${opened.median.toFixed(0)} ms`,
  )
}
