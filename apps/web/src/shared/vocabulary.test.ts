import type { TopicList } from '@warmstart/contract'
import { expect, test } from 'vitest'
import { entriesOf, idInWords, titleOf, topicRows } from './vocabulary.ts'

const topic = (id: string, parent: string | null, children: string[]) => ({
  id,
  title: id.toUpperCase(),
  summary: '',
  map: false,
  parent,
  children,
})
const list = {
  topics: [
    topic('c', 'a', []),
    topic('root', null, ['a', 'b']),
    topic('a', 'root', ['c']),
    topic('b', 'root', []),
  ],
  taxonomy: {
    levels: [{ id: 'mid', title: 'Mid-level', summary: 'Some years' }],
    roles: [],
    rounds: [],
    categories: [],
    pillars: [],
  },
} as unknown as TopicList

test('A title comes from the content, or from the id while the content is loading.', () => {
  expect(titleOf(list, 'level', 'mid')).toBe('Mid-level')
  expect(titleOf(undefined, 'level', 'mid')).toBe('Mid')
  expect(titleOf(list, 'round', 'ml-coding')).toBe('Ml coding')
  expect(titleOf(list, 'topic', 'c')).toBe('C')
  expect(idInWords('bias-variance')).toBe('Bias variance')
  expect(entriesOf(undefined, 'topic')).toEqual([])
})

test('Topics are listed as a tree, children below their parent, in the order of the parent.', () => {
  expect(topicRows(list).map(({ id, depth }) => `${depth}${id}`)).toEqual([
    '0root',
    '1a',
    '2c',
    '1b',
  ])
})
