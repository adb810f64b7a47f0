import { RandomState } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import { alarmsOf, FAULTS } from './describe.ts'
import { fitLine, type Tests } from './fit.ts'
import type { ResidualView } from './model.ts'
import { type Kind, params as schema } from './params.ts'
import { pointsOf } from './points.ts'

/** A point to be weighed, and a data set to be read from its tests. */
export interface Case {
  readonly residual: number
  readonly leverage: number
  readonly s: number
  readonly tests: Tests
  /** The only alarm of the tests, or `none`. */
  readonly fault: string
}

const FROM: readonly { readonly kind: Kind; readonly fault: string }[] = [
  { kind: 'fine', fault: 'none' },
  { kind: 'bend', fault: 'bend' },
  { kind: 'fan', fault: 'spread' },
  { kind: 'tails', fault: 'normal' },
]
/** Data sets that are drawn until one has just the one alarm that it should have. */
const TRIES = 60

/** Round numbers for a point, and the tests of data whose fault is known. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 7000)
  const { kind, fault } = FROM[random.randint(0, FROM.length)] ?? { kind: 'fine', fault: 'none' }
  const residual = random.randint(10, 50) / 10
  const leverage = random.randint(2, 9) / 10
  const s = random.randint(8, 30) / 10
  for (let i = 0; ; i++) {
    const tests = testsOf(kind, random.randint(0, 9999))
    const alarms = alarmsOf(tests)
    if (i === TRIES || (fault === 'none' ? alarms.length === 0 : alarms.join() === fault))
      return { residual, leverage, s, tests, fault: alarms[0] ?? 'none' }
  }
}

function testsOf(data: Kind, seed: number): Tests {
  const params = { ...defaultsOf(schema), ...{ data, seed, extra: false, n: 60 } }
  const { x, y } = pointsOf({ params, table: null })
  return fitLine(x, y).tests
}

/** The residual of a point that was left out, its Cook's distance, and a reading of tests. */
export function exercise({ params }: Pick<ResidualView, 'params'>): Task {
  const { residual: e, leverage: h, s, tests, fault } = caseOf(params.seed)
  const gone = e / (1 - h)
  const cook = (e * e * h) / (2 * s * s * (1 - h) ** 2)
  const p = (value: number) => (value < 0.001 ? 'below 0.001' : value.toFixed(3))
  return {
    prompt: `In a regression with one feature a point has residual ${e} and leverage ${h}; s is ${s}. Another data set of 60 rows has p = ${p(tests.bend)} for “no bend”, ${p(tests.spread)} for “even spread”, ${p(tests.normal)} for “normal noise”, and Durbin–Watson ${tests.watson.toFixed(2)}.`,
    fields: [
      numberField('gone', 'Residual of the point if the line is fitted without it', gone, 0.05),
      numberField('cook', 'Cook’s distance of the point', cook, 0.05),
      choiceField(
        'weighs',
        'Does the one point decide the line (distance above 1)?',
        cook > 1 ? 'yes' : 'no',
        [
          ['yes', 'yes'],
          ['no', 'no'],
        ],
      ),
      choiceField('fault', 'What do the residuals of the other data set say?', fault, [
        ['none', 'nothing is wrong'],
        ...FAULTS.map(({ id, label }) => [id, label] as const),
      ]),
    ],
    explain: `e / (1 − h) = ${gone.toFixed(2)}; e² h / (2 s² (1 − h)²) = ${cook.toFixed(2)}. The tests: ${FAULTS.find(({ id }) => id === fault)?.label ?? 'nothing is wrong'}.`,
  }
}
