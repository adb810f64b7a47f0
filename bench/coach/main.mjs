// How long the coach takes in the room of a mock, in a real Chromium: from the first keystroke
// that it has not seen until what it says of it stands in the page.
//
//   npm run bench:coach [-- --questions N --seed S --json]
//
// Build first (npm run build). Types model answers at 12 characters a second, a fast typist. Exit
// codes: 0 p95 within its limit, 1 not.
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { inChromium } from '../lib/in-chromium.mjs'
import { inWords, summary } from '../lib/times.mjs'

const LIMIT_MS = 200
const KEY_MS = 80
const TYPED_CHARACTERS = 260

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '4' },
    seed: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
})

const looks = []
await inChromium(async (browser, link) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  await page.locator('main h1').first().waitFor()
  const origin = new URL(link).origin
  const mock = await begin(page, origin)
  for (let i = 0; i < Number(values.questions); i++) {
    await page.locator('#mock-answer').pressSequentially(await modelAnswer(page, mock), {
      delay: KEY_MS,
    })
    looks.push(await take(page))
    const before = await stage(page, mock)
    await page.getByRole('button', { name: 'Go on', exact: true }).click()
    await page.waitForFunction(movedOn, { mock, before }, { polling: 200 })
    await page.waitForTimeout(500)
    await page.locator('#mock-answer').fill('')
    await take(page)
  }
})

const all = summary(looks.flat())
const first = summary(looks.flatMap((one) => one.slice(0, 1)))
const load = loadavg()[0]
if (values.json) console.log(JSON.stringify({ limit: LIMIT_MS, all, first, load }, null, 2))
else {
  console.log(`${all.p95 <= LIMIT_MS ? '✔' : '✖'} coach, limit p95 ${LIMIT_MS} ms: ${inWords(all)}`)
  console.log(`  first look at a question: ${inWords(first)}`)
  console.log(
    `load ${load.toFixed(1)} on ${availableParallelism()} processors: above 1 each, all of it waits`,
  )
}
process.exitCode = all.p95 <= LIMIT_MS ? 0 : 1

async function begin(page, origin) {
  await page.goto(`${origin}/mock?format=ml-concepts`)
  await page.getByText('Coach, silence, seed').click()
  await page.getByLabel('Seed, to get').fill(values.seed)
  await page.getByRole('button', { name: 'Go to the room' }).click()
  await page.getByRole('button', { name: 'Begin the interview' }).click()
  await page.locator('#mock-answer').waitFor()
  return new URL(page.url()).pathname.split('/').at(-1)
}

/** Looks since the last time, in milliseconds. */
function take(page) {
  return page.evaluate(() => {
    const found = performance.getEntriesByName('coach').map(({ duration }) => duration)
    performance.clearMeasures('coach')
    return found
  })
}

function stage(page, mock) {
  return page.evaluate(
    async (id) => (await (await fetch(`/api/mocks/${id}`)).json()).open?.id,
    mock,
  )
}

/** In the page: whether another stage is open. */
async function movedOn({ mock, before }) {
  const { open } = await (await fetch(`/api/mocks/${mock}`)).json()
  return open !== null && open.id !== before
}

/** The first words of the answer of the open question. */
async function modelAnswer(page, mock) {
  const text = await page.evaluate(async (id) => {
    const { open } = await (await fetch(`/api/mocks/${id}`)).json()
    const { rounds } = await (await fetch(`/api/mocks/${id}/sheet`)).json()
    const stages = rounds.flatMap((round) => round.stages)
    const { short, points } = stages.find((one) => one.id === open.id)
    return [short, ...points.map((point) => point.text)].join(' ')
  }, mock)
  return text.slice(0, TYPED_CHARACTERS)
}
