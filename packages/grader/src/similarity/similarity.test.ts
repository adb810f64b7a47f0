import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/text.ts'
import { similarity } from './similarity.ts'

const question = 'What is dropout, and why does it help?'
const model =
  'Dropout switches off a random share of the units at each training step. No unit can rely on its neighbours, so the network learns redundant features and overfits less. At prediction time all units are active.'
const own =
  'While training, each unit is dropped with some probability. Units then cannot co-adapt, the features become redundant, and so overfitting goes down. All the units are used to predict.'
const compare = (answer: string, references: readonly string[] = [model]) =>
  similarity({ question, references, answer })

/** Every quote of a result is the slice that it names; `references` is what it was made from. */
function isQuoted(found: ReturnType<typeof similarity>, references: string[], answer: string) {
  const source = references[found.reference ?? 0] ?? ''
  const there = [
    ...found.missing,
    ...found.alignment.flatMap(({ words }) => words.map(({ reference }) => reference)),
  ]
  return (
    there.every(({ start, end, quote }) => quote !== '' && quote === source.slice(start, end)) &&
    found.alignment.every(
      ({ answer: { start, end, quote } }) => quote !== '' && quote === answer.slice(start, end),
    )
  )
}

describe('similarity', () => {
  it('gives 1 to the model answer and 0 to nothing', () => {
    expect(compare(model).score).toBeCloseTo(1, 9)
    expect(compare(' \n').score).toBe(0)
    expect(compare(' \n').flags).toEqual(['empty'])
  })

  it('puts an answer in own words between the model answer and one on something else', () => {
    const other = 'Gradient boosting adds shallow trees one by one, each fitted to the residuals.'
    expect(compare(own).score).toBeGreaterThan(0.6)
    expect(compare(own).score).toBeLessThan(1)
    expect(compare(other).score).toBeLessThan(0.3)
  })

  it('shows which words of the answer stand for which words of the model answer', () => {
    const { alignment } = compare('The netwrok overfitted less.')
    expect(
      alignment.flatMap(({ words }) => words.map((w) => [w.reference.quote, w.agreement])),
    ).toEqual([
      ['network', 'typo'],
      ['overfits', 'stem'],
    ])
  })

  it('puts neighbouring words into one stretch of the answer', () => {
    const { alignment } = compare('Honestly, redundant features are learned by a computer.')
    expect(alignment.map(({ answer }) => answer.quote)).toEqual(['redundant features are learned'])
  })

  it('names the words that are missing, those of the question last', () => {
    const missing = compare(
      'Random units are off at each training step. At prediction time all of them are active.',
    ).missing.map((m) => m.quote)
    expect(missing).toContain('redundant')
    expect(missing).not.toContain('prediction')
    expect(missing.indexOf('redundant')).toBeLessThan(missing.indexOf('Dropout'))
  })

  it('compares with every model answer and keeps the closest', () => {
    const found = compare(own, ['Nobody knows.', model, 'It is a kind of ensemble.'])
    expect(found.reference).toBe(1)
    expect(found.score).toBe(compare(own).score)
  })

  it('says so where there is no model answer', () => {
    for (const references of [[], ['', ' … ']])
      expect(compare(own, references)).toMatchObject({
        score: 0,
        reference: null,
        flags: ['no-reference'],
      })
  })

  it('compares a model answer without content words by all its words', () => {
    const yesNo = (answer: string) => compare(answer, ['No, not at all.']).score
    expect(yesNo('No, not at all.')).toBeCloseTo(1, 9)
    expect(yesNo('Gradient descent.')).toBe(0)
  })

  it('gives next to nothing for the question again', () => {
    const asked = 'Explain what dropout does to the units of a neural network in training.'
    const { score, flags } = similarity({ question: asked, references: [model], answer: asked })
    expect(flags).toContain('echo-of-question')
    expect(score).toBeLessThanOrEqual(0.1)
  })

  it('gives less than half for the terms of the model answer in a row', () => {
    const { score, flags } = compare(
      'dropout, random share, units, training step, rely, neighbours, network, redundant features, overfits, prediction, active',
    )
    expect(flags).toContain('list-of-terms')
    expect(score).toBeLessThan(0.5)
  })

  it('takes a list as it is where the question asks for one', () => {
    const asked = (ask: string) =>
      similarity({
        question: ask,
        references: ['Dropout, weight decay, early stopping and data augmentation all help.'],
        answer:
          'dropout layers, weight decay L2, early stopping on validation, data augmentation by flips',
      })
    expect(asked('How does one fight overfitting?').flags).toContain('list-of-terms')
    expect(asked('Name four ways to fight overfitting.').flags).not.toContain('list-of-terms')
  })

  it('marks words that the answer denies and the model answer does not', () => {
    const denied = compare(
      'Dropout does not switch off a random share of the units at each training step. The network never learns redundant features and it does not overfit less.',
    )
    const reversed = denied.alignment.flatMap(({ words }) => words).filter((w) => w.reversed)
    expect(reversed.map(({ reference }) => reference.quote)).toContain('redundant')
    expect(denied.flags).toContain('reversed')
    expect(denied.score).toBeLessThan(compare(own).score)
  })

  it('does not count two shared words as evidence', () => {
    const { score, flags } = compare(
      'I would look at the training curve for each and then discuss with the team at some time.',
    )
    expect(flags).toContain('little-shared')
    expect(score).toBeLessThan(0.5)
  })

  it('does not compare a text in another language', () => {
    const { score, flags } = compare('Случайно отключаются нейроны, поэтому сеть не переобучается.')
    expect(flags).toEqual(['not-english'])
    expect(score).toBe(0)
  })

  it('counts a word no more often than the model answer says it', () => {
    const recall = (answer: string) => compare(answer).parts.recall
    expect(recall('A network is a network, and a network.')).toBe(recall('It is a network.'))
    expect(recall('Each unit of all units.')).toBeGreaterThan(recall('Each unit.'))
  })

  it('counts words of the question less', () => {
    const plain = similarity({ question: '', references: [model], answer: own })
    expect(plain.parts.ownRecall).toBe(plain.parts.recall)
    const asked = similarity({ question: own, references: [model], answer: own })
    expect(asked.parts.ownRecall).toBeLessThan(asked.parts.recall)
    expect(asked.parts.recall).toBe(plain.parts.recall)
  })
})

describe('similarity, for any answer', () => {
  const sentences = fc.constantFrom(...model.split(/(?<=\.) /), ...own.split(/(?<=\.) /))
  const anyAnswer = fc.array(sentences, { maxLength: 6 }).map((parts) => parts.join(' '))

  it('accepts any text, stays within 0 and 1, and quotes what it names', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (ask, reference, answer) => {
        const found = similarity({ question: ask, references: [reference], answer })
        const { score, parts } = found
        const values = [score, ...Object.values(parts)]
        const inRange = values.every((value) => value >= 0 && value <= 1)
        const quoted = isQuoted(found, [reference], answer)
        expect({ inRange, quoted }).toEqual({ inRange: true, quoted: true })
      }),
    )
  })

  it('says the same twice', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(compare(answer)).toEqual(compare(answer))
      }),
      { numRuns: 20 },
    )
  })

  it('finds no word less when a sentence of the model answer is added', () => {
    fc.assert(
      fc.property(anyAnswer, sentences, (answer, added) => {
        const before = compare(answer).parts
        const after = compare(`${answer} ${added}`).parts
        expect(after.recall + after.reversed).toBeGreaterThanOrEqual(
          before.recall + before.reversed - 1e-9,
        )
      }),
      { numRuns: 50 },
    )
  })

  it('rewards no padding of an answer that is long enough', () => {
    const padding = ' My aunt has painted the fence in green, and it looks very nice.'
    for (const answer of [model, `${own} ${own}`])
      expect(compare(answer + padding.repeat(5)).score).toBeLessThanOrEqual(compare(answer).score)
  })

  it('hardly moves for swapped letters', () => {
    const typos = own.replace('training', 'trianing').replace('redundant', 'redundnat')
    expect(Math.abs(compare(typos).score - compare(own).score)).toBeLessThan(0.05)
  })

  it('reads answers and model answers of the greatest length', () => {
    const fill = (piece: string) => piece.repeat(20_000 / piece.length + 1).slice(0, 20_000)
    for (const piece of ['unit learns ', 'not unit ', '\\frac{', '- ', 'a.', '\n', 'x', 'units '])
      for (const references of [[model], [fill(piece)]])
        expect(compare(fill(piece), references).score).toBeLessThanOrEqual(1)
  })
})
