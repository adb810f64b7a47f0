import { CATEGORIES, LEVELS, PILLARS, ROLES, ROUNDS } from '@warmstart/schema'
import type { Path } from './yaml-file.ts'

const HINTS: Readonly<Record<string, string>> = {
  title: 'a title, for example `title: Bias–variance trade-off`',
  topic: 'an id of topics.yaml, for example `topic: bias-variance`',
  topics: 'a list of ids of topics.yaml, for example `topics: [overfitting]`',
  kind: '`kind: question`, `problem`, `case` or `story`, as the folder says',
  category: `\`category:\` with one of ${CATEGORIES.join(', ')}`,
  pillars: `a list of ${PILLARS.join(', ')}`,
  level: `\`level:\` with one of ${LEVELS.join(', ')}`,
  roles: `\`roles: [all]\` or a list of ${ROLES.join(', ')}`,
  rounds: `\`rounds:\` with a list of ${ROUNDS.join(', ')}`,
  minutes: 'the minutes that a good response takes, for example `minutes: 3`',
  story: '`story: true` where the question asks what the person did, else leave it out',
  prerequisites: 'a list of item ids, for example `prerequisites: [bias-variance]`',
  related: 'a list of item ids, for example `related: [bias-variance]`',
  inventory: 'a list of ids of inventory.yaml, for example `inventory: [Q006]`',
  sources: 'a list of sources, each with `title:` and `locator:`',
  locator: 'where in the source it stands, for example `locator: chapter 7.3`',
  url: 'an address that begins with https://',
  authors: 'a list of names, for example `authors: [Ada Lovelace]`',
  status: '`status: draft` or `status: reviewed`',
  reviewed: 'a day such as `reviewed: 2026-03-01`',
  theme: 'one of success, failure, conflict, challenge, ambiguity, leadership, ethics, learning',
  id: 'lower-case words joined by "-", for example `id: high-variance`',
  text: 'one claim in one sentence',
  slots: 'one to three lists of alternatives, for example `slots: [[bias], [high*, large*]]`',
  phrasings: 'a list of 4 to 8 whole sentences that say the same',
  patterns: 'a list of slot patterns, for example `patterns: [[[bias], [overfit*]]]`',
  opposite: 'a list of slot patterns, for example `opposite: [[[bias], [falls, lower*]]]`',
  sample: '`sample:` with a wrong but plausible answer of 20 characters or more',
  fix: '`fix:` with what is true instead, in a sentence',
  severity: '`severity: minor` or `severity: major`',
  cancels: 'a list of ids of points of this rubric',
  points: 'a list of 3 to 7 key points',
  misconceptions: 'a list of 1 to 8 misconceptions',
  signature: '`signature:` with `function`, `parameters` and `returns`',
  limits: '`limits:` with `seconds` and `memoryMb`',
  compare: '`compare:` with `rtol` and `atol`, for example `compare: { rtol: 1e-7, atol: 0 }`',
  asks: 'a list of words in a clarifying question that ask for this fact',
  answer: 'what the interviewer answers, as text',
  from: 'where the expected value comes from, for example `from: by hand`',
  why: 'what the case is there to catch, in five characters or more',
  shown: '`shown: true` or `shown: false`',
  args: 'the list of arguments, one for each parameter',
}

/** What belongs at a path, or null where no more is known than the schema says. */
export function hintFor(path: Path): string | null {
  const key = path.findLast((step) => typeof step === 'string')
  const deep = typeof path.at(-1) === 'number'
  if (typeof key !== 'string') return null
  if (deep && (key === 'cancels' || key === 'phrasings')) return null
  return HINTS[key] ?? null
}
