import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Assessment, MemoryExport, OwnQuestion } from '@warmstart/schema'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, openApp, PHONE, picture, startBrowser } from './support/browser.ts'
import { warmstart } from './support/command-line.ts'
import { seed } from './support/seed.ts'
import { startServer, type TestServer } from './support/server.ts'

const PROMPT = 'Why does <i>dropout</i> help a network? Say it in one breath.'
const MODEL_ANSWER =
  'Dropout switches off random units during training, so that units cannot rely on each other. ' +
  'It acts like averaging many thinned networks and reduces overfitting.'
const ANSWER =
  'Um, random units are switched off while training, so they cannot rely on each other. ' +
  'For example, half of a layer is dropped.'

let browser: Browser
let server: TestServer
let attempt: string
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  attempt = await seed(server)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const promptField = (page: Page) => page.getByLabel('The question, as one would be asked')

describe('A question of one’s own', () => {
  it('is added, answered, compared and planned, then changed and deleted', async () => {
    const { page, context, errors } = await openApp(browser, server.startLink)
    await page.getByRole('link', { name: 'Practise', exact: true }).click()
    await page.getByRole('link', { name: 'Your questions' }).click()
    await page.getByText('No question of yours yet').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Add a question' }).click()
    await promptField(page).fill(PROMPT)
    await page.getByLabel('Model answer 1').fill(MODEL_ANSWER)
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'own-form')
    await page.getByRole('button', { name: 'Save' }).click()

    const row = page.getByRole('link', { name: 'Why does <i>dropout</i> help a network?' }).first()
    await row.waitFor()
    expect(await axeFaults(page)).toEqual([])
    await row.click()
    await page.getByText(PROMPT).waitFor()
    expect(await page.locator('main i').count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toContain('thinned networks')
    await page.getByRole('textbox', { name: 'Your answer' }).fill(ANSWER)
    await page.getByRole('radio', { name: '2 shaky' }).check()
    await page.getByRole('button', { name: 'Grade it' }).click()
    await page
      .getByRole('heading', { name: /% like the model answer · rules, by similarity/ })
      .waitFor()
    expect(await page.getByText('does not know whether what you say is true').isVisible()).toBe(
      true,
    )
    const model = page.getByRole('region', { name: 'The closest model answer' })
    expect(await model.locator('mark[data-tone=missing]').allTextContents()).toContain('averaging')
    expect(await model.locator('mark[data-tone=shared]').count()).toBeGreaterThan(3)
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'own-result')
    await page.setViewportSize(PHONE)
    await picture(page, 'own-result-phone')
    expect(await page.getByText('Comes back on').isVisible()).toBe(true)

    await page.goto(`${server.origin}/history`)
    await page
      .getByRole('link', { name: /^Why does <i>dropout/ })
      .first()
      .waitFor()

    await page.goto(`${server.origin}/own-questions`)
    await page.getByRole('link', { name: /^Change/ }).click()
    await page.getByLabel('Title in lists').fill('Dropout in one breath')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Dropout in one breath' }).first().waitFor()
    await page.getByRole('button', { name: /^Delete/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
    await page.getByText('No question of yours yet').waitFor()
    await page.goto(`${server.origin}/history`)
    await page.getByText('A question of yours that you deleted').first().click()
    await page.getByRole('heading', { name: /% like the model answer/ }).waitFor()
    expect(errors.filter((error) => !error.includes('404'))).toEqual([])
    await context.close()
  })

  it('that is not valid is refused in words, and what was typed stays', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/own-questions/new`)
    await promptField(page).fill('Why does it matter at all?')
    await page.getByLabel('Model answer 1').fill(' '.repeat(25))
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').filter({ hasText: 'references: ' }).waitFor()
    expect(await promptField(page).inputValue()).toBe('Why does it matter at all?')
    expect(await axeFaults(page)).toEqual([])
    await context.close()
  })

  it('is written and saved with the keyboard alone', async () => {
    const { page, context } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/own-questions/new`)
    await promptField(page).focus()
    await page.keyboard.type('What is a keyboard good for?')
    await page.keyboard.press('Tab')
    await page.keyboard.type('It lets people write and move without a mouse.')
    for (let i = 0; i < 12; i++) {
      const focused = await page.evaluate(() => document.activeElement?.textContent?.trim())
      if (focused === 'Save') break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'What is a keyboard good for?' }).first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Your answer' }).waitFor()
    await context.close()
  })
})

describe('How an answer was said', () => {
  it('is folded away, told in words for an audience, and apart from the score', async () => {
    const { page, context, errors } = await openApp(browser, server.startLink)
    await page.goto(`${server.origin}/history/${attempt}`)
    const details = page.locator('details.delivery')
    await details.waitFor()
    expect(await details.getAttribute('open')).toBeNull()
    expect(await page.getByText('Technical terms').count()).toBe(0)
    const headline = await page.getByRole('heading', { name: /points · rules/ }).textContent()
    await details.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Technical terms').waitFor()
    expect(await details.textContent()).toContain('no part of the score')
    await page.getByLabel('You speak to').selectOption('child')
    await details.getByText(/terms? that a child may not know/).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'delivery')
    expect(await page.getByRole('heading', { name: /points · rules/ }).textContent()).toBe(headline)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('warmstart question', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'warmstart-own-'))
    await writeFile(join(folder, 'model.txt'), MODEL_ANSWER)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const run = (args: readonly string[], input = '') =>
    warmstart([...args, '--json'], { data: join(folder, 'data'), input })

  it('adds, lists, answers, changes and deletes a question, which an export carries', async () => {
    const file = join(folder, 'model.txt')
    const added = await run(['question', 'add', '--prompt', PROMPT, '--answer-file', file])
    const question = OwnQuestion.parse(added.json())
    expect([added.code, question.references]).toEqual([0, [MODEL_ANSWER]])
    const listed = await run(['question', 'list'])
    expect(listed.json()).toMatchObject({ questions: [{ id: question.id, progress: 'untried' }] })
    expect(listed.stdout).not.toContain('thinned networks')
    expect((await run(['show', question.id])).stdout).not.toContain('thinned networks')
    expect((await run(['show', question.id, '--answer'])).stdout).toContain('thinned networks')

    const graded = Assessment.parse((await run(['grade', question.id], ANSWER)).json())
    expect(graded).toMatchObject({ assessor: 'rules', similarity: { reference: MODEL_ANSWER } })
    expect((await run(['answer', question.id, '--rating', '3'], ANSWER)).code).toBe(0)
    expect((await run(['grade', question.id], 'Pasta with tomatoes and basil.')).code).toBe(1)

    const edited = await run(['question', 'edit', question.id, '--minutes', '9'])
    expect(edited.json()).toMatchObject({ minutes: 9, prompt: PROMPT, references: [MODEL_ANSWER] })
    const exported = MemoryExport.parse((await run(['export', 'json', '-'])).json())
    expect(exported.ownQuestions).toHaveLength(1)
    expect((await run(['question', 'delete', question.id])).code).toBe(0)
    expect((await run(['question', 'list'])).json()).toEqual({ questions: [] })
  })

  it('prints what is shared, what is missing, and what that means', async () => {
    const file = join(folder, 'model.txt')
    const { id } = OwnQuestion.parse(
      (await run(['question', 'add', '--prompt', PROMPT, '--answer-file', file])).json(),
    )
    const ran = await warmstart(['grade', id, '--model'], {
      data: join(folder, 'data'),
      input: ANSWER,
    })
    expect(ran.stdout).toMatch(/% .* like the model answer · rules, by similarity/)
    expect(ran.stdout).toContain('● shared')
    expect(ran.stdout).toContain('○ not found')
    expect(ran.stderr).toContain('has no rubric')
  })

  it.each([
    [['question', 'add', '--prompt', 'Why does it help?'], 2],
    [['question', 'add', '--prompt', 'Why?', '--answer-file', '{model}'], 2],
    [['question', 'add', '--prompt', PROMPT, '--answer-file', '/no/such/file'], 2],
    [['question', 'add', '--prompt', PROMPT, '--answer-file', '{model}', '--level', 'expert'], 2],
    [['question', 'show', 'own-nothing'], 2],
    [['question', 'delete', 'bias-variance'], 2],
    [['grade', 'own-nothing'], 2],
  ])('ends %j with exit code %i and one clear line', async (args, code) => {
    const ran = await run(args.map((one) => one.replace('{model}', join(folder, 'model.txt'))))
    expect(ran.code).toBe(code)
    expect(ran.stderr).toMatch(/^warmstart: .+\n$/)
  })
})
