import { RandomState, stabilityOfShares } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { DriftView } from './model.ts'

/** What is seen on a dashboard, and what it is called. */
interface Scene {
  readonly seen: string
  readonly what: string
}

const CONCEPT = 'concept drift'
const HARMLESS = 'data drift that does not hurt the model'
const HARMFUL = 'data drift that hurts the model'
const DELAY = 'labels that have not all arrived'
export const SCENES: readonly Scene[] = [
  {
    seen: 'every PSI below 0.03, accuracy of complete weeks down from 86 % to 71 %',
    what: CONCEPT,
  },
  {
    seen: 'inputs look as always, and approved loans now default twice as often at the same score',
    what: CONCEPT,
  },
  { seen: 'one PSI at 0.41, accuracy of complete weeks unchanged at 86 %', what: HARMLESS },
  {
    seen: 'a marketing campaign brings younger users (PSI 0.3); precision and recall by age are as before',
    what: HARMLESS,
  },
  {
    seen: 'a sensor reports 40 % zeros (PSI 0.6) and accuracy falls in just those cases',
    what: HARMFUL,
  },
  {
    seen: 'a new country sends 30 % of the cases (PSI 0.5); there, and only there, errors double',
    what: HARMFUL,
  },
  {
    seen: 'conversions of the last three days collapse, those of last month are as ever, every PSI is low',
    what: DELAY,
  },
]

/** Shares of four bins, a delay, and a scene, by seed. */
export interface Case {
  readonly p: readonly number[]
  readonly q: readonly number[]
  readonly change: number
  readonly delay: number
  readonly scene: Scene
}

/** Draws shares in steps of 5 per cent of which one term is the largest. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const p = [0.25, 0.25, 0.25, 0.25]
  for (;;) {
    const parts = [0, 0, 0].map(() => 5 * random.randint(1, 9))
    const last = 100 - parts.reduce((sum, one) => sum + one, 0)
    const q = [...parts, last].map((one) => one / 100)
    const terms = Array.from(last < 5 ? [] : stabilityOfShares(p, q).terms).sort((a, b) => b - a)
    if (last < 5 || (terms[0] ?? 0) - (terms[1] ?? 0) < 0.02) continue
    return {
      ...{ p, q, change: random.randint(5, 30), delay: random.randint(2, 9) },
      scene: SCENES[random.randint(0, SCENES.length)] as Scene,
    }
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** An index by hand, the week in which a loss is seen, and what a dashboard means. */
export function exercise({ params }: Pick<DriftView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ p, q, change, delay, scene }: Case): Task {
  const { value, terms } = stabilityOfShares(p, q)
  const most = terms.indexOf(Math.max(...terms))
  return {
    prompt: `Four bins hold ${p.map((one) => `${100 * one} %`).join(', ')} of the reference and ${q.map((one) => `${Math.round(100 * one)} %`).join(', ')} now. Elsewhere labels arrive ${delay} weeks after a case, and in week ${change} the concept changes. A third dashboard: ${scene.seen}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'psi', label: 'PSI of the four bins' },
        ...{ answer: value, tolerance: 0.005, hint: 'Σ (q − p) ln(q / p), within 0.005' },
      },
      {
        ...{ kind: 'choice', id: 'bin', label: 'Which bin adds most?' },
        options: p.map((_, i) => ({ value: String(i + 1), label: `bin ${i + 1}` })),
        answer: String(most + 1),
      },
      {
        ...{
          kind: 'number',
          id: 'week',
          label: 'Elsewhere: first week in which accuracy can show it',
        },
        ...{ answer: change + delay, tolerance: 0 },
      },
      {
        ...{ kind: 'choice', id: 'scene', label: 'The third dashboard is most likely' },
        options: [CONCEPT, HARMLESS, HARMFUL, DELAY].map((label) => ({ value: label, label })),
        answer: scene.what,
      },
    ],
    explain: `PSI = ${Array.from(terms, (term) => term.toFixed(3)).join(' + ')} = ${value.toFixed(3)}. The cases of week ${change} get their labels in week ${change + delay}. An index of inputs sees that inputs moved: neither whether it hurts, nor that their meaning changed.`,
  }
}
