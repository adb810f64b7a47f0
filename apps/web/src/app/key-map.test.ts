import { expect, test } from 'vitest'
import { commandFor, type KeyPress } from './key-map.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  inText: false,
  singleKeys: true,
  ...more,
})

test('Single keys mean something outside of text and nothing inside of it.', () => {
  for (const [key, command] of [
    ['/', 'search'],
    ['?', 'keys'],
    ['j', 'next'],
    ['k', 'previous'],
    ['1', 'rate-1'],
    ['4', 'rate-4'],
  ] as const) {
    expect(commandFor(press(key))).toBe(command)
    expect(commandFor(press(key, { inText: true }))).toBeNull()
  }
})

test('Single keys can be turned off, while the keys with Ctrl stay.', () => {
  expect(commandFor(press('j', { singleKeys: false }))).toBeNull()
  expect(commandFor(press('k', { ctrlKey: true, singleKeys: false }))).toBe('search')
})

test('Ctrl or Command with K searches and with Enter submits, also inside of text.', () => {
  expect(commandFor(press('k', { ctrlKey: true, inText: true }))).toBe('search')
  expect(commandFor(press('K', { metaKey: true, inText: true }))).toBe('search')
  expect(commandFor(press('Enter', { ctrlKey: true, inText: true }))).toBe('submit')
  expect(commandFor(press('Enter', { metaKey: true }))).toBe('submit')
})

test('Enter alone, other letters, other keys with Ctrl, and Alt are left to the browser.', () => {
  expect(commandFor(press('Enter'))).toBeNull()
  expect(commandFor(press('5'))).toBeNull()
  expect(commandFor(press('1', { ctrlKey: true }))).toBeNull()
  expect(commandFor(press('/', { altKey: true }))).toBeNull()
  expect(commandFor(press('constructor'))).toBeNull()
})

test('Escape leaves, also from inside of text.', () => {
  expect(commandFor(press('Escape', { inText: true }))).toBe('leave')
})
