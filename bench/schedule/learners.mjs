// Three kinds of simulated learners. Each keeps, per item, a true memory that no scheduler sees.
//   start(random)        an item never seen
//   recall(memory, day)  true probability of recall; 0 before the first look
//   look(memory, day, grade)  the memory after a look (grade 1 again … 4 easy), the answer read
import { default_w, FSRSAlgorithm } from 'ts-fsrs'
import { lognormal, normal } from './rng.mjs'

const clamp = (value, low, high) => Math.min(high, Math.max(low, value))

/** Chance that an item is known before it was ever practised: mean 0.3 over items. */
const knownBefore = (random) => clamp(0.3 + 0.25 * normal(random), 0.02, 0.95)

/**
 * FSRS-6, but not the one that schedules: every parameter times lognormal(0.2), the decay times
 * lognormal(0.25), and the stability of every item times lognormal(0.4).
 */
function fsrsLearner(random) {
  const w = default_w.map((value, index) => value * lognormal(random, index === 20 ? 0.25 : 0.2))
  w[20] = clamp(w[20], 0.1, 0.5)
  const fsrs = new FSRSAlgorithm({ w })
  return {
    start: (draw) => ({
      state: null,
      day: 0,
      known: knownBefore(draw),
      strength: lognormal(draw, 0.4),
    }),
    recall: ({ state, day: last, strength }, day) =>
      state === null ? 0 : fsrs.forgetting_curve(day - last, state.stability * strength),
    look(memory, day, grade) {
      const elapsed = memory.state === null ? 0 : day - memory.day
      return { ...memory, state: fsrs.next_state(memory.state, elapsed, grade), day }
    },
  }
}

/**
 * Half-lives: recall = 2^(−t/h). First look: h = e·(2, 4, 7, 14 days by grade). Later: after a
 * failure h becomes max(e, h/2); else h grows by the factor 1 + 3·√(1−recall)·(0.6, 1, 1.3 by
 * grade). e = learner lognormal(0.3) · item lognormal(0.5). Forgets far faster than FSRS expects.
 */
function halfLifeLearner(random) {
  const speed = lognormal(random, 0.3)
  const recall = ({ halfLife, day: last }, day) =>
    halfLife === 0 ? 0 : 2 ** (-(day - last) / halfLife)
  return {
    start: (draw) => ({
      halfLife: 0,
      day: 0,
      known: knownBefore(draw),
      strength: speed * lognormal(draw, 0.5),
    }),
    recall,
    look(memory, day, grade) {
      const { halfLife, strength } = memory
      if (halfLife === 0) return { ...memory, halfLife: strength * [2, 4, 7, 14][grade - 1], day }
      const growth = 1 + 3 * Math.sqrt(1 - recall(memory, day)) * [0, 0.6, 1, 1.3][grade - 1]
      const next = grade === 1 ? Math.max(strength, halfLife / 2) : halfLife * growth
      return { ...memory, halfLife: next, day }
    },
  }
}

/**
 * Activation (Pavlik and Anderson 2005, doi:10.1207/s15516709cog0000_14): every look leaves a
 * trace; m = ln(e·Σ tₖ^−dₖ), dₖ = 0.217·exp(m at look k) + 0.177, recall = 1/(1+exp((τ−m)/0.255)).
 * Time between days runs at 0.025 of the clock, as in that paper. τ = −1.8 (the paper's −0.7 is for
 * word pairs shown for seconds; here an answer is read for minutes). e = learner lognormal(0.15) ·
 * item lognormal(0.25). The grade of a look does not matter.
 */
function activationLearner(random) {
  const speed = lognormal(random, 0.15)
  const seconds = (days) => Math.max(days, 0.01) * 86_400 * 0.025
  const activation = ({ traces, strength }, day) =>
    Math.log(strength * traces.reduce((sum, { at, d }) => sum + seconds(day - at) ** -d, 0))
  return {
    start: (draw) => ({
      traces: [],
      known: knownBefore(draw),
      strength: speed * lognormal(draw, 0.25),
    }),
    recall: (memory, day) =>
      memory.traces.length === 0 ? 0 : 1 / (1 + Math.exp((-1.8 - activation(memory, day)) / 0.255)),
    look(memory, day) {
      const m = memory.traces.length === 0 ? Number.NEGATIVE_INFINITY : activation(memory, day)
      return { ...memory, traces: [...memory.traces, { at: day, d: 0.217 * Math.exp(m) + 0.177 }] }
    },
  }
}

export const LEARNERS = {
  fsrs: fsrsLearner,
  'half-life': halfLifeLearner,
  activation: activationLearner,
}
