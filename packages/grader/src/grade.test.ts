import { Assessment, type CriterionStatus } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { answers, question, rubric } from './testing/bias-variance.ts'

const grade = (answer: string) => gradeAnswer({ rubric, question, answer })
const statuses = (answer: string) =>
  Object.fromEntries(grade(answer).criteria.map(({ id, status }) => [id as string, status]))
const codes = (answer: string) => grade(answer).flags.map(({ code }) => code)

describe('gradeAnswer', () => {
  it.each([
    ['good', answers.good, 0.95, 1],
    ['spoken', answers.spoken, 0.95, 1],
    ['keywords', answers.keywords, 0, 0.2],
    ['keywords with glue', answers.gluedKeywords, 0, 0.2],
    ['wrong', answers.wrong, 0, 0.1],
    ['denied', answers.denied, 0, 0.1],
    ['off topic', answers.offTopic, 0, 0.05],
    ['prompt injection', answers.injection, 0, 0.05],
    ['the question', question, 0, 0.05],
    ['the question twice', `${question}\n${question}`, 0, 0.05],
    ['empty', '', 0, 0],
    ['blank', ' \n\t ', 0, 0],
  ])('scores the %s answer in its range', (_, answer, low, high) => {
    const { score } = grade(answer)
    expect(score).toBeGreaterThanOrEqual(low)
    expect(score).toBeLessThanOrEqual(high)
  })

  it('gives an assessment of the schema, with spans of the answer', () => {
    for (const answer of [...Object.values(answers), question, '']) {
      const assessment = Assessment.parse(grade(answer))
      expect(assessment.assessorVersion).toBe('rules 8')
      for (const { evidence } of [...assessment.criteria, ...assessment.misconceptions])
        for (const { start, end, quote } of evidence) expect(quote).toBe(answer.slice(start, end))
    }
  })

  it('quotes the sentence that makes the point', () => {
    const variance = grade(answers.good).criteria.find(({ id }) => id === 'variance')
    expect(variance?.evidence[0]?.quote).toContain('a model with high variance overfits')
  })

  it.each<[string, string, CriterionStatus]>([
    ['bias', 'A model with high bias is too simple.', 'met'],
    ['bias', 'There is bias. It shows as underfitting.', 'met'],
    ['bias', 'High bias overfits the training data.', 'contradicted'],
    ['bias', 'A model with high bias does not underfit.', 'contradicted'],
    ['bias', 'High bias does not always mean underfitting.', 'unclear'],
    ['bias', 'High variance means overfitting, high bias means underfitting.', 'met'],
    ['bias', 'High bias does not mean overfitting, it means underfitting.', 'met'],
    ['bias', 'High bias means underfitting. But then high bias means overfitting.', 'contradicted'],
    ['bias', 'High bias means underfitting. High bias does not mean underfitting.', 'contradicted'],
    ['bias', 'High bias means underfitting, so more training data reduces bias.', 'contradicted'],
    ['gap', 'I would look at the validation curve.', 'missing'],
    ['tradeoff', 'A flexible model reduces bias.', 'partly'],
  ])('judges %s in %j as %s', (id, answer, status) => {
    expect(statuses(answer)[id]).toBe(status)
  })

  it('names the misconceptions and says what is true instead', () => {
    const { misconceptions } = grade(answers.wrong)
    expect(misconceptions.map(({ id }) => id)).toEqual(['more-data-fixes-bias', 'swapped'])
    expect(misconceptions[0]?.evidence[0]?.quote).toBe('More training data reduces bias.')
    expect(misconceptions[0]?.fix).toContain('richer model')
  })

  it('does not accuse somebody who denies a misconception', () => {
    for (const answer of [
      'More training data does not reduce bias.',
      'It is a misconception that more data fixes bias.',
      'High bias does not mean overfitting.',
      answers.good,
    ])
      expect(grade(answer).misconceptions).toEqual([])
  })

  it.each([
    ['', ['empty']],
    ['no idea', ['too-short']],
    [answers.keywords, ['list-of-terms']],
    [question, ['echo-of-question']],
    ['High bias means underfitting. And high bias means overfitting.', ['contradicts-itself']],
    [answers.offTopic, ['off-topic']],
    [answers.good, []],
  ])('flags %j as %j', (answer, expected) => {
    expect(codes(answer)).toEqual(expected)
  })

  it('cannot judge what is not English, and says so', () => {
    const { outcome, score, confidence, criteria, flags } = grade(
      'Смещение означает, что модель слишком простая, а разброс означает переобучение.',
    )
    expect({ outcome, score, confidence }).toEqual({
      outcome: 'cannot-judge',
      score: 0,
      confidence: 0,
    })
    expect(new Set(criteria.map(({ status }) => status))).toEqual(new Set(['unclear']))
    expect(flags[0]?.message).toContain('English')
  })

  it('is sure of an empty answer and less sure of half an answer', () => {
    expect(grade('')).toMatchObject({ outcome: 'graded', confidence: 1, interval: [0, 0] })
    const half = grade('A model with high bias is too simple. A flexible model reduces bias.')
    expect(half.confidence).toBeLessThan(grade(answers.good).confidence)
    expect(half.confidence).toBeCloseTo(1 - (half.interval[1] - half.interval[0]))
  })

  it('gives little for sentences that only put the terms of each point side by side', () => {
    const { score, flags } = grade(
      'It is about bias and underfitting. It is about variance and overfitting. It is about complexity and lower bias and variance. It is about the gap and the test error.',
    )
    expect(score).toBeLessThan(0.2)
    expect(flags.map(({ code }) => code)).toContain('list-of-terms')
  })

  it('credits a list where naming the terms is enough', () => {
    const listOk = { ...rubric, points: rubric.points.map((point) => ({ ...point, listOk: true })) }
    const [bias] = gradeAnswer({ rubric: listOk, question, answer: answers.keywords }).criteria
    expect(bias?.status).toBe('met')
  })

  it('accuses nobody for a list of words or for the words of the question', () => {
    const list =
      'high bias, overfitting, memorising, capacity, flexible, validation error, curves, noise'
    expect(grade(list).misconceptions).toEqual([])
    const asked = 'Does more data reduce bias in a model?'
    const echo = gradeAnswer({
      rubric,
      question: asked,
      answer: 'In a model more data does reduce bias, does more data reduce bias?',
    })
    expect(echo.flags.map(({ code }) => code)).toEqual(['echo-of-question'])
    expect(echo.misconceptions).toEqual([])
  })

  it('takes what is said the wrong way round for wrong, not for a contradiction', () => {
    const { criteria, flags } = gradeAnswer({
      rubric: { ...rubric, misconceptions: [] },
      question,
      answer: 'High bias overfits, variance goes with underfitting of the data.',
    })
    expect(criteria[0]?.status).toBe('contradicted')
    expect(flags.map(({ code }) => code)).not.toContain('contradicts-itself')
  })

  it('takes the words of a misconception for no part of another point', () => {
    expect(statuses('High variance means overfitting. More data reduces bias.').tradeoff).toBe(
      'missing',
    )
  })

  it('forgives typing errors and American spelling', () => {
    expect(statuses('A model with high bias underifts the data.').bias).toBe('met')
    expect(statuses('A model with high varaince memorizes the data.').variance).toBe('met')
  })

  it('does not credit the words of the question in another order', () => {
    const asked = 'Does high bias mean that a model underfits?'
    const answer = 'A model underfits: bias, high bias does mean a model.'
    const [bias] = gradeAnswer({ rubric, question: asked, answer }).criteria
    expect(bias?.status).toBe('missing')
    expect(statuses(answer).bias).toBe('met')
  })

  it('does not credit a point that only the question makes', () => {
    const asked = 'Why does a model with high bias underfit the data?'
    const answer = `You ask me why does a model with high bias underfit the data. That is hard to say and I would have to look it up.`
    const [bias] = gradeAnswer({ rubric, question: asked, answer }).criteria
    expect(bias?.status).toBe('missing')
  })
})
