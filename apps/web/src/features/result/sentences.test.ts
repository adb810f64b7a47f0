import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

test('Sentences end with their mark or their line, and not at a decimal point.', () => {
  const text = ' Recall is 0.5 here. Why?!  It misses half\r\n- of the positives\n\nDone.'
  const found = ['Recall is 0.5 here.', 'Why?!', 'It misses half', '- of the positives', 'Done.']
  expect(sentencesOf(text)).toEqual(found)
})

test('Each of them stands in the answer word for word, and a repeated one is there once.', () => {
  const text = 'Bias is one thing. Variance is another.\tBias is one thing. And …'
  const found = sentencesOf(text)
  expect(found).toEqual(['Bias is one thing.', 'Variance is another.', 'And …'])
  expect(found.every((one) => text.includes(one))).toBe(true)
})

test('An empty answer has none.', () => {
  expect(sentencesOf(' \n ')).toEqual([])
})
