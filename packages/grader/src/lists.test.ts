import { describe, expect, it } from 'vitest'
import { listedTokens } from './lists.ts'
import { compileRubric } from './patterns.ts'
import { read } from './reading.ts'
import { answers, question, rubric } from './testing/bias-variance.ts'
import { tokenise } from './tokens.ts'

const listed = (text: string) => {
  const { guards, text: read_ } = read(compileRubric(rubric), question, text)
  const words = read_.tokens.filter((_, i) => guards.listed[i]).map(({ surface }) => surface)
  return { list: guards.list, words: words.join(' '), all: words.length === read_.tokens.length }
}
const PROSE =
  'I have thought about this for a long time, and I think that it is one of the things that people ask in order to see how you reason. There is more than one way to look at it. '

describe('listedTokens', () => {
  const terms =
    'what went wrong, what we did, how it ended, why it was so, what I learned, whom I told, when it was over'
  const covered = (text: string, from: number) => {
    const { tokens } = tokenise(text)
    return listedTokens(
      tokens,
      tokens.map(({ start }) => start >= from),
      new Set(),
    )
  }

  it('sees a list of terms that are made of grammar words themselves', () => {
    expect(covered(terms, 0)).not.toContain(false)
    expect(covered(terms, terms.length)).not.toContain(true)
  })

  it('sees such a list where it is short, and one of words that the rubric does not know', () => {
    const short = 'what went wrong, what we did, how it ended, why it was so, what I learned'
    expect(covered(short, 0)).not.toContain(false)
    const strange = 'the cat and the dog and the cow or the horse and the hen and the goat'
    expect(covered(strange, strange.length)).not.toContain(false)
  })

  it('hears notes where a term of the rubric is the verb at the head of a sentence', () => {
    const notes =
      'Counts of actual and predicted class, a table. Gives precision TP/(TP+FP), recall TP/(TP+FN), accuracy, specificity. Valid for one threshold. Multiclass: classes mixed up.'
    const { tokens } = tokenise(notes)
    const found = listedTokens(tokens, Array(tokens.length).fill(true), new Set(['give', 'count']))
    expect(found).not.toContain(true)
  })

  it('sees it behind sentences too', () => {
    const listedThere = covered(PROSE + terms, PROSE.length)
    expect(listedThere.at(-5)).toBe(true)
    expect(listedThere[5]).toBe(false)
  })
})

describe('The guard against lists', () => {
  it.each([
    answers.keywords,
    answers.keywords.replaceAll(',', ''),
    answers.keywords.replaceAll(', ', '\n'),
    answers.keywords.replaceAll(', ', '\n- '),
    answers.gluedKeywords,
    'bias -> variance -> underfitting -> overfitting -> complexity -> gap -> validation -> noise -> sensitivity',
    'bias overfit too simple variance sensitivity memorise complex less bias gap held out diverge',
  ])('sees a list in %j', (text) => {
    expect(listed(text)).toMatchObject({ list: true, all: true })
  })

  it.each([
    answers.good,
    answers.spoken,
    answers.wrong,
    'training error high, small gap -> bias, underfits, too simple -> larger net, extra features, complexity up -> less bias, variance up -> gap wide, validation error much higher -> overfits, memorised noise, regularise, more data',
    'High bias underfits.',
    'Spot instances and quotas keep training costs low.',
    'Translate the goal into a task with a target and a metric.',
    'Given enough data, logistic regression outperforms naive Bayes.',
    PROSE,
  ])('sees sentences in %j', (text) => {
    expect(listed(text)).toMatchObject({ list: false, words: '' })
  })

  it('sees the list that hides behind sentences, and only the list', () => {
    const { list, words } = listed(`${PROSE}${PROSE}${answers.keywords}`)
    expect(list).toBe(false)
    expect(words).toContain('underfitting')
    expect(words).not.toContain('thought')
  })
})
