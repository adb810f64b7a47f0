// The hostile programs beside this file: what each does and the verdict that it must get.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/**
 * @typedef {object} Row
 * @property {string} name file name without its ending
 * @property {string} row such as "H7"
 * @property {string} does what the program tries
 * @property {string} stoppedBy
 * @property {string[]} verdicts statuses that it may get
 * @property {string | null} error type of exception that must be shown
 * @property {number | null} line
 * @property {unknown[]} args
 * @property {unknown} expects value that the case expects; for "returns" rows what proves that it was contained
 * @property {string | null} after program to run just before
 * @property {string} source
 */

/**
 * Reads the programs, in the order of their rows.
 *
 * @param {string} tier such as "T1": what a contained program returns may depend on it
 * @returns {Row[]}
 */
export function hostileRows(tier) {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => readRow(file, tier))
}

function readRow(file, tier) {
  const source = readFileSync(`${FOLDER}${file}`, 'utf8')
  const head = new Map(
    [...source.matchAll(/^# ([a-z ]+?(?: T\d)?): (.+)$/gm)].map(([, key, value]) => [key, value]),
  )
  const returns = head.get(`returns ${tier}`) ?? head.get('returns')
  const json = returns ?? head.get('expects')
  return {
    name: file.replace(/\.py$/, ''),
    row: head.get('row'),
    does: head.get('does'),
    stoppedBy: head.get('stopped by') ?? '',
    verdicts: returns === undefined ? head.get('verdict').split(' | ') : ['accepted'],
    error: head.get('error') ?? null,
    line: head.has('line') ? Number(head.get('line')) : null,
    args: JSON.parse(head.get('args') ?? '[]'),
    expects: json === undefined ? 1 : JSON.parse(json),
    after: head.get('after') ?? null,
    source,
  }
}

/**
 * The problem whose only case a hostile program has to solve.
 *
 * @param {Row} row
 * @param {{ seconds?: number, memoryMb?: number }} [limits] by default one second for what has to
 *   be ended by it, and enough on a busy machine for everything else
 */
export function hostileProblem({ args, expects, verdicts }, limits = {}) {
  const seconds = verdicts.includes('time-limit') ? 1 : 15
  const one = {
    ...{ id: 'case', shown: true, kind: 'hidden', why: 'a hostile program', from: 'judge.md' },
    ...{ args, expect: expects, unchanged: false },
  }
  return problemOf([one], { seconds, ...limits })
}

/** An honest program, and the problem that it solves: run right after every hostile one. */
export const CANARY = {
  source:
    'import numpy as np\n\n\ndef f(a, b):\n    return np.linalg.solve(a, b) + len(sum([[1], [2]], []))\n',
  problem: problemOf([
    {
      ...{ id: 'canary', shown: true, kind: 'hidden', why: 'an honest program', from: 'by hand' },
      args: [
        {
          $array: [
            [2, 1],
            [1, 3],
          ],
        },
        { $array: [3, 5] },
      ],
      ...{ expect: { $array: [2.8, 3.4] }, unchanged: true },
    },
  ]),
}

function problemOf(cases, { seconds = 1, memoryMb = 256 } = {}) {
  return {
    ...{ id: 'hostile', contentVersion: '1', imports: 'numpy', forbidden: [], scripts: {} },
    signature: { function: 'f', kind: 'function', parameters: [], returns: 'float' },
    limits: { seconds, memoryMb },
    compare: {
      ...{ rtol: 1e-7, atol: 0, dtype: 'kind', containers: 'strict' },
      ...{ order: 'exact', sign: 'exact', labels: 'exact' },
    },
    ...{ frozen: null, cases },
  }
}
