// Measures of agreement between labels and verdicts. All take arrays of equal length.

const count = (items, test) => items.reduce((n, item, i) => n + (test(item, i) ? 1 : 0), 0)
const divide = (a, b) => (b === 0 ? 0 : a / b)

/** F1 of one class. */
export function f1(truth, guess, positive = true) {
  const hit = count(truth, (t, i) => t === positive && guess[i] === positive)
  const wrong = count(truth, (t, i) => t !== positive && guess[i] === positive)
  const missed = count(truth, (t, i) => t === positive && guess[i] !== positive)
  return divide(2 * hit, 2 * hit + wrong + missed)
}

/** Precision, recall, F1, macro-F1, Cohen's kappa and accuracy of a yes/no verdict. */
export function agreement(truth, guess) {
  const n = truth.length
  const hit = count(truth, (t, i) => t && guess[i])
  const said = count(guess, Boolean)
  const meant = count(truth, Boolean)
  const same = count(truth, (t, i) => t === guess[i])
  const chance = (said * meant + (n - said) * (n - meant)) / n ** 2
  return {
    precision: divide(hit, said),
    recall: divide(hit, meant),
    f1: f1(truth, guess, true),
    macro: (f1(truth, guess, true) + f1(truth, guess, false)) / 2,
    kappa: chance === 1 ? 0 : (same / n - chance) / (1 - chance),
    accuracy: same / n,
  }
}

/** Cohen's kappa with quadratic weights over the classes 0, 1, … k − 1. */
export function quadraticKappa(truth, guess, k) {
  const n = truth.length
  const share = (items, c) => count(items, (item) => item === c) / n
  let seen = 0
  let chance = 0
  for (let a = 0; a < k; a++)
    for (let b = 0; b < k; b++) {
      const weight = ((a - b) / (k - 1)) ** 2
      seen += (weight * count(truth, (t, i) => t === a && guess[i] === b)) / n
      chance += weight * share(truth, a) * share(guess, b)
    }
  return chance === 0 ? 0 : 1 - seen / chance
}

/** Mean squared error of probabilities. */
export const brier = (truth, p) =>
  p.reduce((sum, value, i) => sum + (value - (truth[i] ? 1 : 0)) ** 2, 0) / p.length

/** Expected calibration error over `bins` groups of equal size. */
export function ece(truth, p, bins = 5) {
  const order = p.map((_, i) => i).sort((a, b) => p[a] - p[b])
  let error = 0
  for (let b = 0; b < bins; b++) {
    const from = Math.floor((b * order.length) / bins)
    const group = order.slice(from, Math.floor(((b + 1) * order.length) / bins))
    if (group.length === 0) continue
    const mean = group.reduce((sum, i) => sum + p[i], 0) / group.length
    const rate = count(group, (i) => truth[i]) / group.length
    error += (group.length / order.length) * Math.abs(mean - rate)
  }
  return error
}

/** Minimum, median and 95th percentile. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]
  return { n: sorted.length, min: sorted[0], median: at(0.5), p95: at(0.95) }
}

/** Numbers in [0, 1) from a seed (mulberry32), so that every run prints the same. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

/** 95 % interval of `measure(rows)` by drawing answers with replacement. */
export function bootstrap(groups, measure, rounds = 1000, seed = 1) {
  const next = random(seed)
  const values = []
  for (let r = 0; r < rounds; r++) {
    const drawn = groups.flatMap(() => groups[Math.floor(next() * groups.length)])
    values.push(measure(drawn))
  }
  values.sort((a, b) => a - b)
  return [values[Math.floor(0.025 * rounds)], values[Math.floor(0.975 * rounds)]]
}

/**
 * Verdicts `score >= threshold`, the threshold chosen for each question on the other questions
 * (best macro-F1), so that no question tunes itself.
 */
export function thresholdElsewhere(rows, scoreOf) {
  const questions = [...new Set(rows.map(({ qid }) => qid))]
  const chosen = new Map(
    questions.map((qid) => {
      const others = rows.filter((row) => row.qid !== qid)
      const truth = others.map((row) => row.found)
      const scores = others.map(scoreOf)
      let best = { threshold: 0, macro: -1 }
      for (const threshold of new Set(scores)) {
        const { macro } = agreement(
          truth,
          scores.map((s) => s >= threshold),
        )
        if (macro > best.macro) best = { threshold, macro }
      }
      return [qid, best.threshold]
    }),
  )
  return rows.map((row) => scoreOf(row) >= chosen.get(row.qid))
}
