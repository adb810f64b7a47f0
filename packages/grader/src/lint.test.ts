import type { KeyPoint, Misconception, Rubric } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { keywordList, lintRubric } from './lint.ts'
import { answers, question, rubric } from './testing/bias-variance.ts'

const modelAnswers = [
  { name: 'In one breath', text: 'High bias means underfitting, high variance means overfitting.' },
  { name: 'In three minutes', text: answers.good },
]
const lint = (changed: Rubric, models = modelAnswers) =>
  lintRubric({ rubric: changed, question, modelAnswers: models })

const withPoint = (id: string, change: Partial<KeyPoint>): Rubric => ({
  ...rubric,
  points: rubric.points.map((point) => (point.id === id ? { ...point, ...change } : point)),
})
const withMisconception = (id: string, change: Partial<Misconception>): Rubric => ({
  ...rubric,
  misconceptions: rubric.misconceptions.map((one) => (one.id === id ? { ...one, ...change } : one)),
})
const phrasings = (id: string, ...added: string[]) => {
  const point = rubric.points.find((one) => one.id === id)
  return withPoint(id, { phrasings: [...(point?.phrasings ?? []), ...added] })
}

describe('lintRubric', () => {
  it('finds nothing in a sound rubric', () => {
    expect(lint(rubric)).toEqual([])
  })

  it('names the slot that a phrasing does not hit', () => {
    expect(lint(phrasings('bias', 'A biased model is lazy about the data.'))).toMatchObject([
      {
        where: 'points[bias].phrasings[4]',
        fault: expect.stringContaining('does not hit slots[1] (underfit*'),
        level: 'fault',
      },
    ])
  })

  it('says when the slots of a phrasing lie too far apart', () => {
    const far =
      'Bias is, as people who have worked with a great many models over many years will tell you, underfitting.'
    expect(lint(phrasings('bias', far))[0]?.fault).toContain('not within 16 words')
  })

  it('says when a phrasing is read as a denial, and by which word', () => {
    const [found] = lint(phrasings('bias', 'It is a myth that bias underfits.'))
    expect(found?.fault).toContain('denial')
    expect(found?.fault).toContain('“myth that”')
    expect(found?.fix).toContain('into a slot')
  })

  it('says when a phrasing hits the opposite of its own or of another point', () => {
    const own = lint(phrasings('bias', 'High bias overfits and underfitting is bias.'))
    expect(own.map(({ where }) => where)).toContain('points[bias].phrasings[4]')
    const other = lint(phrasings('gap', 'A gap to the test error: high variance underfits.'))
    expect(other.map(({ fault }) => fault).join()).toContain('opposite of point variance')
  })

  it('says when a sample is not recognised, and what stops it', () => {
    const unseen = (sample: string) =>
      lint(withMisconception('more-data-fixes-bias', { sample }))
        .map(({ fault }) => fault)
        .join()
    expect(unseen('You should collect as much of it as you can get.')).toContain(
      'slot 0 and slot 1',
    )
    expect(unseen('More data does not reduce bias, whatever people say.')).toContain('"not"')
    expect(unseen('I would collect more data. That reduces bias.')).toContain('two sentences')
    expect(
      unseen(
        'With more data you can in all of the cases that I or anybody I know of have ever seen remove bias.',
      ),
    ).toContain('12 are allowed')
  })

  it('says when a sample earns a point that it cancels', () => {
    const sample = 'More training data reduces bias. High bias means underfitting.'
    expect(lint(withMisconception('more-data-fixes-bias', { cancels: [], sample }))).toEqual([])
    const faults = lint(withMisconception('more-data-fixes-bias', { sample }))
    expect(faults).toMatchObject([{ fault: expect.stringContaining('still earns point bias') }])
  })

  it('wants the full model answer to score 0.95 and names what it lost', () => {
    const [found] = lint(rubric, [
      { name: 'In three minutes', text: 'High bias means underfitting.' },
    ])
    expect(found).toMatchObject({ where: 'modelAnswers[In three minutes]', level: 'fault' })
    expect(found?.fault).toContain('variance is missing')
  })

  it('only suggests for the answer in one breath', () => {
    expect(
      lint(rubric, [{ name: 'In one breath', text: 'It depends on many things.' }]),
    ).toMatchObject([{ where: 'modelAnswers[In one breath]', level: 'suggestion' }])
  })

  it('says when the question alone earns a point', () => {
    const faults = lintRubric({ rubric, question: 'Biased, underfitting?', modelAnswers: [] })
    expect(faults).toMatchObject([{ fault: expect.stringContaining('the question repeated') }])
  })

  it('says when a bare list of the alternatives meets a point', () => {
    const sentence = 'you can see that it is lower than before'
    const { points } = withPoint('gap', { slots: [[sentence]], phrasings: [], text: sentence })
    const gap = { points: points.filter(({ id }) => id === 'gap'), misconceptions: [] }
    expect(lint(gap, []).map(({ where }) => where)).toEqual(['points[gap].slots'])
  })

  it('suggests a second slot where one word is enough', () => {
    const lone = (change: Partial<KeyPoint>) =>
      lint(withPoint('bias', { slots: [['underfit*', 'bias', 'biased']], ...change }))
    expect(lone({})).toMatchObject([{ where: 'points[bias].slots', level: 'suggestion' }])
    expect(lone({ listOk: true })).toEqual([])
  })

  it('suggests to cover the text of a point that its own slots do not recognise', () => {
    const faults = lint(withPoint('bias', { text: 'A stiff model cannot follow the data.' }))
    expect(faults).toMatchObject([{ where: 'points[bias].text', level: 'suggestion' }])
  })
})

describe('keywordList', () => {
  it('names the words of the slots without their stars', () => {
    expect(keywordList(rubric)).toContain('bias, biased, underfit, under fit, too simple')
  })
})
