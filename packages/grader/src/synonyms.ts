import { stem } from './stem.ts'

/**
 * Words that answers use for one another. Each line is one meaning; the first word is its name.
 * Only words that can be exchanged without changing what is claimed: no hypernyms, no direction.
 */
const GROUPS = `
  decrease reduce lower shrink diminish lessen cut minimise drop fall decline
  increase raise rise grow enlarge boost climb maximise
  large big huge high great
  small little tiny low
  wrong incorrect false mistaken
  correct right true accurate
  simple basic plain
  complex complicated
  difficult hard
  choose pick select
  use employ apply utilise
  compute calculate
  predict forecast
  change vary alter
  adjust adapt tune
  update modify
  remove delete eliminate discard
  need require
  help assist
  show demonstrate reveal
  begin start
  stop halt quit
  split divide partition
  combine merge join
  average mean
  often frequently
  usually normally typically
  fast quick rapid
  important crucial essential
  error mistake
  technique method approach
  sample example instance observation
  feature attribute predictor covariate
  label target
  class category
  dataset
  unseen new
  noise randomness
  memorise
  generalise
  penalty punishment
  penalise punish
  duplicate copy
  rare scarce
  frequent common
  improve better enhance
  worsen degrade deteriorate
  prevent avoid
  gap difference
  equal identical same
  impossible
  guess
  keep retain preserve
  explain interpret
  check verify
  measure quantify
  check validate
`

/** Stem → name of its meaning. A stem of two meanings keeps the first. */
const MEANINGS: ReadonlyMap<string, string> = meanings()

function meanings(): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of GROUPS.trim().split('\n')) {
    const roots = line.trim().split(/\s+/).map(stem)
    const name = roots.find((root) => found.has(root)) ?? roots[0] ?? ''
    for (const root of roots) if (!found.has(root)) found.set(root, found.get(name) ?? name)
  }
  return found
}

/** One stem for all words of a meaning; the stem itself where none is known. */
export const meaningOf = (root: string): string => MEANINGS.get(root) ?? root
