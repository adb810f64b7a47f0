import { describe, expect, it } from 'vitest'
import { type Delivery, delivery } from './delivery.ts'

const TERMS = ['regularisation', 'weight decay', 'gradient', 'data', 'heteroscedasticity', 'model']

describe('jargon', () => {
  const terms = (text: string, audience: Delivery['audience'], jargon = TERMS) =>
    delivery({ text, audience, jargon }).jargon.terms.map(({ term }) => term)
  const text =
    'The gradient of the model tells how the data pull. Regularisation such as weight decay helps, heteroscedasticity does not.'

  it('lists all terms for a child, fewer for a manager, fewest for an engineer', () => {
    expect(terms(text, 'child')).toEqual([
      'gradient',
      'model',
      'data',
      'regularisation',
      'weight decay',
      'heteroscedasticity',
    ])
    expect(terms(text, 'manager')).toEqual([
      'gradient',
      'regularisation',
      'weight decay',
      'heteroscedasticity',
    ])
    expect(terms(text, 'engineer')).toEqual(['heteroscedasticity'])
  })

  it('counts every use, in any form, the longest term first', () => {
    const { terms: found, perHundred } = delivery({
      text: 'Weight decay shrinks weights. A gradient and two gradients.',
      audience: 'child',
      jargon: ['weight', 'weight decay', 'gradient', 'Gradients', ''],
    }).jargon
    expect(found.map(({ term, count, first }) => [term, count, first.quote])).toEqual([
      ['weight decay', 1, 'Weight decay'],
      ['weight', 1, 'weights'],
      ['gradient', 2, 'gradient'],
    ])
    expect(perHundred).toBeCloseTo(400 / 9, 9)
  })

  it.each([
    'The gradient (the slope in every direction) points up.',
    'The gradient is the slope in every direction.',
    'We follow the gradient, which is the slope.',
    'We follow the gradient, i.e. the slope.',
    'The slope in every direction, called the gradient, points up.',
    'Gradient means slope.',
    'The gradient, um, which is the slope, points up.',
  ])('sees an explanation at the first use: %s', (sentence) => {
    const [found] = delivery({ text: sentence, audience: 'child', jargon: ['gradient'] }).jargon
      .terms
    expect(found?.explained).not.toBeNull()
  })

  it.each([
    'The gradient, the loss and the step size matter.',
    'We follow the gradient. It is the slope.',
    'The gradient is large here.',
    'So we use the gradient as the guide.',
  ])('sees none where there is none: %s', (sentence) => {
    const [found] = delivery({ text: sentence, audience: 'child', jargon: ['gradient'] }).jargon
      .terms
    expect(found?.explained).toBeNull()
  })
})

describe('sentences', () => {
  it('takes the median of the words, contractions and formulas being one', () => {
    expect(
      delivery({ jargon: [], text: "It doesn't fit. We set y=2x then. Stop." }).sentenceWords,
    ).toBe(3)
    expect(delivery({ jargon: [], text: 'One two three. One two three four.' }).sentenceWords).toBe(
      3.5,
    )
  })

  it('tells nothing without full stops', () => {
    expect(
      delivery({ jargon: [], text: 'so we train it again '.repeat(20) }).sentenceWords,
    ).toBeNull()
    expect(delivery({ jargon: [], text: '' }).sentenceWords).toBeNull()
  })
})
