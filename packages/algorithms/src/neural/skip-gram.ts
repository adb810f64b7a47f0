import { logistic } from '../autograd/activations.ts'
import { plainRows } from '../autograd/plain.ts'
import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireNumber, requireRandomState } from '../check/require.ts'
import { type Matrix, zeros } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'

/** How word vectors are learned. */
export interface SkipGramOptions {
  readonly dimensions?: number // of a vector, default 8
  readonly window?: number // words to each side that count as neighbours, default 2
  readonly negatives?: number // drawn for each true neighbour, default 5
  readonly epochs?: number // default 20
  readonly learningRate?: number // falls to 0 in a straight line over the epochs, default 0.1
  readonly randomState?: number | RandomState // default 0
}

/** Word vectors after an epoch. */
export interface SkipGramState {
  readonly phase: 'start' | 'epoch'
  readonly epoch: number
  readonly loss: number | null // mean over pairs, in nats; null at the start
  readonly learningRate: number
  readonly vectors: readonly (readonly number[])[] // (vocabulary, dimensions)
}

/** Word vectors. */
export interface SkipGramModel {
  readonly vectors: Matrix // v, (vocabulary, dimensions): what one uses afterwards
  readonly contexts: Matrix // u, (vocabulary, dimensions): the same words as neighbours
  readonly lossCurve: Float64Array
}

/**
 * Word vectors by skip-gram with negative sampling: a word's vector should point at the words around
 * it and away from random ones.
 *
 * Loss of a word c with neighbour o and random words k: −ln σ(u_o·v_c) − Σ_k ln σ(−u_k·v_c), by
 * stochastic descent, pair after pair. Random words are drawn with probability ∝ count^¾; one that
 * happens to be the neighbour is left out.
 *
 * @param sentences  words as numbers 0 … vocabulary − 1
 * @param options  see {@link SkipGramOptions}
 * @returns steps with a {@link SkipGramState} an epoch, and the model
 * @throws {InvalidInput} at the call, naming `sentences` or `options.…`
 *
 * Cost: pairs·(negatives + 1)·dimensions an epoch.
 * Source: Mikolov et al. 2013, arXiv:1310.4546.
 */
export function skipGramSteps(
  sentences: readonly (readonly number[])[],
  options: SkipGramOptions = {},
): Steps<SkipGramState, SkipGramModel> {
  return learn(requireSentences(sentences), planOf(options), true)
}

/** {@link skipGramSteps} run to its end. */
export function skipGramFit(
  sentences: readonly (readonly number[])[],
  options: SkipGramOptions = {},
): SkipGramModel {
  return drain(learn(requireSentences(sentences), planOf(options), false))
}

/**
 * The words whose vectors point most nearly the same way.
 *
 * @param model  fitted vectors
 * @param word  0 … vocabulary − 1
 * @param count  how many, at most vocabulary − 1; default 5
 * @returns other words by cosine similarity, highest first
 * @throws {InvalidInput} naming `word` or `count`
 */
export function nearestWords(
  model: SkipGramModel,
  word: number,
  count = 5,
): { readonly word: number; readonly similarity: number }[] {
  const { data, rows, columns } = model.vectors
  requireInteger('word', word, { min: 0, max: rows - 1 })
  requireInteger('count', count, { min: 0, max: rows - 1 })
  const norm = (i: number) => Math.sqrt(dot(data, i * columns, data, i * columns, columns))
  return Array.from({ length: rows }, (_, other) => ({
    word: other,
    similarity:
      dot(data, word * columns, data, other * columns, columns) / (norm(word) * norm(other)),
  }))
    .filter((one) => one.word !== word)
    .sort((p, q) => q.similarity - p.similarity)
    .slice(0, count)
}

interface Plan {
  readonly dimensions: number
  readonly window: number
  readonly negatives: number
  readonly epochs: number
  readonly learningRate: number
  readonly rng: RandomState
}

function planOf(options: SkipGramOptions): Plan {
  const count = (name: 'dimensions' | 'window' | 'negatives' | 'epochs', fallback: number) =>
    requireInteger(`options.${name}`, options[name] ?? fallback, { min: 1 })
  return {
    dimensions: count('dimensions', 8),
    window: count('window', 2),
    negatives: count('negatives', 5),
    epochs: count('epochs', 20),
    learningRate: requireNumber('options.learningRate', options.learningRate ?? 0.1, { above: 0 }),
    rng: requireRandomState('options.randomState', options.randomState ?? 0),
  }
}

interface Corpus {
  readonly sentences: readonly (readonly number[])[]
  readonly vocabulary: number
  /** Sums of count^¾, for drawing random words. */
  readonly cumulative: Float64Array
}

function requireSentences(sentences: readonly (readonly number[])[]): Corpus {
  const counts: number[] = []
  sentences.forEach((sentence, s) => {
    sentence.forEach((word, at) => {
      requireInteger(`sentences[${s}][${at}]`, word, { min: 0, max: 99_999 })
      counts[word] = (counts[word] ?? 0) + 1
    })
  })
  if (!sentences.some((sentence) => sentence.length > 1)) {
    throw new InvalidInput('shape', 'sentences', 'hold no two words together', 'give some that do')
  }
  return { sentences, vocabulary: counts.length, cumulative: cumulativeNoise(counts) }
}

/** Sums of count^¾ over the words up to each one; a word without a count is never drawn. */
export function cumulativeNoise(counts: readonly (number | undefined)[]): Float64Array {
  const cumulative = new Float64Array(counts.length)
  let total = 0
  for (let word = 0; word < counts.length; word++) {
    total += (counts[word] ?? 0) ** 0.75
    cumulative[word] = total
  }
  return cumulative
}

function* learn(corpus: Corpus, plan: Plan, watch: boolean): Steps<SkipGramState, SkipGramModel> {
  const { dimensions, epochs, rng } = plan
  const vectors = zeros(corpus.vocabulary, dimensions)
  const contexts = zeros(corpus.vocabulary, dimensions)
  for (let i = 0; i < vectors.data.length; i++) {
    vectors.data[i] = rng.uniform(-0.5, 0.5) / dimensions
  }
  const curve: number[] = []
  const view = (loss: number | null): SkipGramState => ({
    phase: loss === null ? 'start' : 'epoch',
    epoch: curve.length,
    loss,
    learningRate: plan.learningRate * (1 - Math.max(0, curve.length - 1) / epochs),
    vectors: plainRows(vectors.data, dimensions),
  })
  if (watch) yield view(null)
  while (curve.length < epochs) {
    const rate = plan.learningRate * (1 - curve.length / epochs)
    const loss = runEpoch(corpus, plan, vectors.data, contexts.data, rate)
    curve.push(loss)
    if (watch) yield view(loss)
  }
  return { vectors, contexts, lossCurve: Float64Array.from(curve) }
}

/** All pairs once; returns the mean loss, each taken before its step. */
function runEpoch(
  corpus: Corpus,
  plan: Plan,
  v: Float64Array,
  u: Float64Array,
  rate: number,
): number {
  let loss = 0
  let pairs = 0
  for (const sentence of corpus.sentences) {
    for (let at = 0; at < sentence.length; at++) {
      const last = Math.min(sentence.length - 1, at + plan.window)
      for (let near = Math.max(0, at - plan.window); near <= last; near++) {
        if (near === at) continue
        const words = [sentence[near]]
        for (let k = 0; k < plan.negatives; k++) {
          const drawn = drawWord(corpus.cumulative, plan.rng)
          if (drawn !== sentence[near]) words.push(drawn)
        }
        loss += skipGramStep(v, sentence[at], u, words, plan.dimensions, rate)
        pairs++
      }
    }
  }
  return loss / pairs
}

/** A random word with probability ∝ count^¾. @param cumulative  sums of count^¾ by word */
export function drawWord(cumulative: Float64Array, rng: RandomState): number {
  const point = rng.random() * cumulative[cumulative.length - 1]
  let [low, high] = [0, cumulative.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (cumulative[middle] > point) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * One step on one pair, in place; returns the loss before it.
 *
 * With s = u·v and y = 1 for the neighbour, 0 for a random word: ∂L/∂s = σ(s) − y, so
 * ∂L/∂u = (σ(s) − y)·v and ∂L/∂v = Σ (σ(s) − y)·u.
 *
 * @param v  vectors, row-major
 * @param center  word whose vector moves
 * @param u  contexts, row-major
 * @param words  the neighbour first, then the random words
 * @param d  dimensions
 * @param rate  learning rate; 0 only measures
 */
export function skipGramStep(
  v: Float64Array,
  center: number,
  u: Float64Array,
  words: readonly number[],
  d: number,
  rate: number,
): number {
  const at = center * d
  const move = new Float64Array(d)
  let loss = 0
  words.forEach((word, index) => {
    const score = dot(v, at, u, word * d, d)
    const label = index === 0 ? 1 : 0
    loss += Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, label === 1 ? -score : score)
    const slope = logistic(score) - label
    for (let j = 0; j < d; j++) {
      move[j] -= rate * slope * u[word * d + j]
      u[word * d + j] -= rate * slope * v[at + j]
    }
  })
  for (let j = 0; j < d; j++) v[at + j] += move[j]
  return loss
}

function dot(a: Float64Array, ai: number, b: Float64Array, bi: number, length: number): number {
  let sum = 0
  for (let j = 0; j < length; j++) sum += a[ai + j] * b[bi + j]
  return sum
}
