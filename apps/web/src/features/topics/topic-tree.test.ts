import type { CompiledTopic, TopicId } from '@warmstart/schema'
import { expect, test } from 'vitest'
import {
  ancestors,
  coverageLevel,
  coverageOf,
  coverageWords,
  mindMap,
  subtree,
  type TopicItem,
} from './topic-tree.ts'

const topic = (id: string, parent: string | null, map: boolean, ...children: string[]) =>
  ({ id, title: id, summary: '', map, parent, children }) as unknown as CompiledTopic

const TOPICS = [
  topic('root', null, true, 'eval', 'deep'),
  topic('eval', 'root', true, 'roc'),
  topic('roc', 'eval', false),
  topic('deep', 'root', true),
]
const BY_ID = new Map<string, CompiledTopic>(TOPICS.map((one) => [one.id, one]))

const item = (id: string, main: string, progress: TopicItem['progress'], ...topics: string[]) => ({
  ...{ id, topic: main, topics, progress },
})
const ITEMS = [
  item('a', 'roc', 'solid'),
  item('b', 'eval', 'untried', 'deep'),
  item('c', 'roc', 'weak', 'eval'),
]

test('A topic covers all that stands below it, on the map or not, each item once.', () => {
  expect([...subtree(BY_ID, 'eval')]).toEqual(['eval', 'roc'])
  const map = mindMap(TOPICS, ITEMS)
  expect(map?.coverage).toEqual({ items: 3, tried: 2, solid: 1 })
  expect(map?.children.map(({ id, coverage }) => [id, coverage.items])).toEqual([
    ['eval', 3],
    ['deep', 1],
  ])
})

test('Topics that are not on the map are no nodes of it.', () => {
  expect(mindMap(TOPICS, ITEMS)?.children[0]?.children).toEqual([])
  expect(mindMap([], ITEMS)).toBeNull()
})

test('The way from the top leads to the parent.', () => {
  expect(ancestors(BY_ID, 'roc').map(({ id }) => id as TopicId)).toEqual(['root', 'eval'])
  expect(ancestors(BY_ID, 'nowhere')).toEqual([])
})

test('Coverage is said in words and as a level.', () => {
  expect(coverageWords(coverageOf(ITEMS))).toBe('2 of 3 tried, 1 solid')
  expect(coverageWords({ items: 4, tried: 0, solid: 0 })).toBe('4 to practise')
  expect(coverageWords({ items: 4, tried: 1, solid: 0 })).toBe('1 of 4 tried')
  expect(coverageWords({ items: 0, tried: 0, solid: 0 })).toBe('nothing to practise yet')
  const level = (items: number, tried: number) => coverageLevel({ items, tried, solid: 0 })
  expect([level(0, 0), level(2, 0), level(2, 1), level(2, 2)]).toEqual([
    'empty',
    'none',
    'some',
    'all',
  ])
})
