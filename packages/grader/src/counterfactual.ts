import { clauseStart, isFiniteVerb } from './clauses.ts'
import type { Hit } from './lexicon.ts'
import type { SlotSpan } from './match.ts'
import type { Negator } from './negators.ts'
import type { Stance } from './stance.ts'
import { meaningOf } from './synonyms.ts'
import type { Token } from './tokens.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const CONDITIONS = set('if when whenever where unless')
/** Words of a consequence that nobody wants. */
const FAILING = set(`
  fail fails failed break breaks broken wrong bad badly worse worst meaningless useless worthless
  dominate dominates dominated explode explodes vanish vanishes overfit overfits overfitting underfits
  leak leaks leakage lose loses lost mislead misleads misleading collapse collapses suffer suffers
  unstable biased unreliable impossible hard difficult slow nothing nobody diverge diverges`)
/** Words of a consequence that is fine as it is. */
const APPROVING = set('fine ok okay work works well still anyway same enough safe optional')

/**
 * Denials that stay when a supposed lack is read as what it argues for: "without scaling the
 * distances are meaningless" and "you cannot recover without a backup" speak for scaling and for
 * backups. What the point itself denies has to come true without it ("without a penalty it
 * overfits"), and a consequence that is fine ("distances work without scaling") is a real denial.
 *
 * @param negators  those that may deny the span
 */
export function withoutCounterfactuals(
  tokens: readonly Token[],
  negators: readonly Negator[],
  span: SlotSpan,
  stance: Stance | undefined,
): readonly Negator[] {
  const lack = negators.find((one) => isLack(tokens, one) && splits(tokens, one, span))
  if (!lack) return negators
  const [outside, others] = [
    span.hits.filter((hit) => !isLacking(tokens, lack, hit)),
    negators.filter((one) => one !== lack && !one.weak && !one.sparing && !one.contrast),
  ]
  const denied = others.some((one) => outside.some((hit) => reaches(one, hit)))
  const unwanted = outside.some((hit) => saysOf(tokens, hit).some((one) => stance?.denied.has(one)))
  const argues = unwanted
    ? !denied && !rest(tokens, lack, span).some(({ surface }) => APPROVING.has(surface))
    : denied || others.length > 0 || isUnwanted(tokens, lack, span)
  return argues ? negators.filter((one) => one !== lack && !others.includes(one)) : negators
}

/** "Without …", or a denial in a clause that only supposes. */
function isLack(tokens: readonly Token[], { first, weak, contrast, claim }: Negator): boolean {
  if (weak || contrast || claim) return false
  return tokens[first]?.surface === 'without' || isConditional(tokens, first)
}

const isConditional = (tokens: readonly Token[], at: number) =>
  CONDITIONS.has(tokens[clauseStart(tokens, at)]?.surface ?? '')

/** True for a hit that is lacking: behind the denial, and for "if" in its clause. */
const isLacking = (tokens: readonly Token[], { first, reach }: Negator, hit: Hit) =>
  (hit.first > first && hit.last <= reach) ||
  (isConditional(tokens, first) && tokens[hit.first]?.clause === tokens[first]?.clause)

const splits = (tokens: readonly Token[], lack: Negator, { hits }: SlotSpan) =>
  hits.some((hit) => isLacking(tokens, lack, hit)) &&
  hits.some((hit) => !isLacking(tokens, lack, hit))

const reaches = ({ last, reach }: Negator, hit: Hit) => hit.first > last && hit.first <= reach

const saysOf = (tokens: readonly Token[], { first, last }: Hit) =>
  tokens.slice(first, last + 1).map(({ stem }) => meaningOf(stem))

/** The sentence without what is lacking. */
const rest = (tokens: readonly Token[], { first, reach }: Negator, span: SlotSpan) =>
  tokens.filter(
    ({ sentence }, i) =>
      (i < first || i > reach) &&
      (sentence === tokens[first]?.sentence || sentence === tokens[span.last]?.sentence),
  )

/** True for a consequence that is bad; one at the head of a sentence warns unless it approves. */
function isUnwanted(tokens: readonly Token[], lack: Negator, span: SlotSpan): boolean {
  const words = rest(tokens, lack, span)
  if (words.some(({ surface }) => APPROVING.has(surface))) return false
  if (words.some(({ surface }) => FAILING.has(surface))) return true
  const opening = isConditional(tokens, lack.first) ? clauseStart(tokens, lack.first) : lack.first
  return tokens[opening - 1]?.sentence !== tokens[lack.first]?.sentence
}

/**
 * True where "but" puts something else in the place of what is denied, and a part of the span is in
 * that: "does not use all rows but a mini-batch" speaks of the mini-batch.
 */
export function isCorrected(
  tokens: readonly Token[],
  { last, weak, contrast }: Negator,
  { hits }: SlotSpan,
): boolean {
  if (weak || contrast) return false
  const but = correctionAt(tokens, last)
  if (but === undefined) return false
  let end = but
  while (
    tokens[end + 1]?.clause === tokens[but]?.clause &&
    !RELATIVES.has(tokens[end + 1]?.surface ?? '')
  )
    end++
  return hits.some((hit) => hit.first > but && hit.last <= end)
}

const RELATIVES = set('that which who')

/** The "but" of "not A but B" behind a denial: no predicate of its own follows it. */
function correctionAt(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from + 1; tokens[i]?.sentence === tokens[from]?.sentence; i++) {
    if (tokens[i]?.surface === 'but')
      return i > from + 1 && tokens[i + 1]?.surface !== 'not' && !hasPredicate(tokens, i)
        ? i
        : undefined
    if (tokens[i]?.clause !== tokens[from]?.clause) return undefined
  }
  return undefined
}

function hasPredicate(tokens: readonly Token[], but: number): boolean {
  for (let i = but + 1; tokens[i]?.clause === tokens[but]?.clause; i++) {
    if (RELATIVES.has(tokens[i]?.surface ?? '')) return false
    if (isFiniteVerb(tokens[i] as Token)) return true
  }
  return false
}
