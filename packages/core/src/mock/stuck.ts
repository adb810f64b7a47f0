import { cueText } from './coach.ts'
import { problemOf } from './coding-stage.ts'
import type { Desk } from './desk.ts'
import { allText, askedItem, gradeAsked, weakest } from './grading.ts'
import type { StageState } from './state.ts'

const CALM = [
  'Breathe out slowly, once. You can say: “Let me think about that for a moment.” Nobody minds a pause.',
  'Put your feet on the floor and breathe out. You can say: “I would like to start with what I am sure of.”',
  'One slow breath. You can say: “I do not know that by heart, so let me reason about it.”',
]

/** Help that was asked for: first a calm moment and the smallest hint, then one hint more a time. */
export function helpWhenStuck(desk: Desk, open: StageState): boolean {
  const { plan } = desk.state
  if (!plan.coach) return false
  const stage = open.stage.id
  const isCalmed = open.coached.some(({ what }) => what === 'calm')
  const calm = CALM[desk.state.stages.indexOf(open) % CALM.length] as string
  if (!isCalmed) desk.add({ type: 'coached', stage, what: 'calm', text: calm, target: null })
  const hint = hintOf(desk, open)
  if (hint !== null) desk.add({ type: 'coached', stage, what: 'hint', ...hint })
  return !isCalmed || hint !== null
}

interface Hint {
  readonly text: string
  readonly target: string | null
}

function hintOf(desk: Desk, open: StageState): Hint | null {
  const given = open.coached.filter(({ what }) => what === 'hint')
  const problem = problemOf(desk, open.stage)
  if (problem !== null) {
    const text = problem.hints[given.length]?.text
    return text === undefined ? null : { text, target: `hint-${given.length + 1}` }
  }
  const asked = askedItem(desk.world, open.stage)
  if (asked === null) return null
  const text = [allText(open), open.draft].join('\n\n')
  const before = new Set(open.coached.map(({ target }) => target))
  for (const point of weakest(gradeAsked(asked, text))) {
    if (before.has(point.id)) continue
    const line = cueText(desk.world, open, text, point)
    if (line !== null && !open.coached.some((one) => one.text === line)) {
      return { text: line, target: point.id }
    }
  }
  return null
}
