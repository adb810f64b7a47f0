// Metamorphic twins: what must happen to the grade of a right answer when it is changed in a known
// way. Pure functions of a text, a place in it and a random source; the grader is not used here.
//
// Three kinds: "noticed", the changed point must no longer count as met; "unchanged", every point
// must keep its status; "unearned", the text must not score.
import {
  AUXILIARIES,
  FLUENT_EMPTY,
  INJECTIONS,
  OFF_TOPIC,
  OPPOSITES,
  OTHER_LANGUAGES,
  PADDING,
  SYNONYMS,
  VERBS,
} from './twin-words.mjs'

const WORD = /[A-Za-z]+(?:'[a-z]+)?/g
const DENIED = /\b(not|never|no|cannot|without|neither|nor|nothing|unlike|rather|instead)\b|n't\b/i

/** Sentences of a text with their places, half-open. */
export function sentencesOf(text) {
  const found = []
  for (const match of text.matchAll(/[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*[.!?]*/g)) {
    const lead = /^\s*/.exec(match[0])[0].length
    const start = match.index + lead
    const end = match.index + match[0].trimEnd().length
    if (end > start) found.push({ start, end, text: text.slice(start, end) })
  }
  return found
}

const wordsOf = (text) =>
  [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }))

const baseOf = (word) => {
  const lower = word.toLowerCase()
  if (lower === 'has') return 'have'
  for (const cut of [/ies$/, /es$/, /s$/]) {
    const base = lower.replace(cut, cut.source === 'ies$' ? 'y' : '')
    if (base !== lower && VERBS.has(base)) return base
  }
  return undefined
}

const SUBORDINATORS =
  /^(that|which|who|what|whose|if|when|where|because|since|how|why|as|so|than|whether|while|until|unless|although|though|before|after)$/
const NO_SUBJECT =
  /^(the|a|an|of|to|its|this|each|every|and|or|in|on|at|by|for|with|from|only|not|always)$/

/**
 * Puts "not" (or "never") to the first main verb of a clause that affirms; undefined where there is
 * none. Verbs of its subordinate clauses are left alone: to deny those denies something else.
 */
export function negate(clause, word = 'not') {
  if (DENIED.test(clause)) return undefined
  const words = wordsOf(clause)
  let subordinate = false
  for (let i = 0; i < words.length; i++) {
    const here = words[i]
    if (/[,;:]/.test(clause.slice(words[i - 1]?.at ?? 0, here.at))) subordinate = false
    if (SUBORDINATORS.test(here.word.toLowerCase())) subordinate = true
    const changed = subordinate ? undefined : deniedAt(clause, words, i, word)
    if (changed) return changed
  }
  return undefined
}

function deniedAt(clause, words, i, denial) {
  const { word, at } = words[i]
  const end = at + word.length
  const [head, tail] = [clause.slice(0, at), clause.slice(end)]
  if (AUXILIARIES.test(word.toLowerCase())) return `${head}${word} ${denial}${tail}`
  const before = words[i - 1]?.word.toLowerCase() ?? ''
  if (NO_SUBJECT.test(before)) return undefined
  const verb = i > 0 ? baseOf(word) : undefined
  if (verb)
    return denial === 'never'
      ? `${head}never ${word}${tail}`
      : `${head}does ${denial} ${verb}${tail}`
  const plural = /[^su]s$/.test(before) || /^(i|you|we|they)$/.test(before)
  if (!plural || !VERBS.has(word.toLowerCase())) return undefined
  return `${head}${denial === 'never' ? 'never' : `do ${denial}`} ${word}${tail}`
}

/** Stretches of a sentence between its commas, semicolons and colons, and runs of them; shortest first. */
export function stretchesOf(sentence) {
  const cuts = [0]
  for (const { index } of sentence.matchAll(/(?<=[,;:]\s)|(?<=\s[–—]\s)/g)) cuts.push(index)
  cuts.push(sentence.length)
  const found = []
  for (let i = 0; i < cuts.length - 1; i++)
    for (let k = i + 1; k < cuts.length; k++)
      found.push({ start: cuts[i], end: cuts[k], text: sentence.slice(cuts[i], cuts[k]) })
  return found.sort((one, other) => one.text.length - other.text.length)
}

/** "It is not true that …". */
export function denyWhole(sentence) {
  if (DENIED.test(sentence)) return undefined
  return `It is not true that ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

/** Turns the first word of a sentence that has one clear reverse. */
export function turn(sentence, only = undefined) {
  for (const { word, at } of wordsOf(sentence)) {
    if (only && !only(word.toLowerCase())) continue
    const other = OPPOSITES.get(word.toLowerCase())
    if (other) return sentence.slice(0, at) + like(word, other) + sentence.slice(at + word.length)
  }
  return undefined
}

const like = (model, word) =>
  /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** Replaces `[from, to)` of a text. */
export const replaceAt = (text, { start, end }, by) => text.slice(0, start) + by + text.slice(end)

/** One slip of the keyboard inside a word of at least five letters, in every sentence. */
export function mistype(text, next) {
  let out = text
  for (const { start, text: sentence } of sentencesOf(text).reverse()) {
    const long = wordsOf(sentence).filter(({ word }) => word.length >= 5)
    const one = long[Math.floor(next() * long.length)]
    if (!one) continue
    const at = start + one.at + 1 + Math.floor(next() * (one.word.length - 2))
    const kind = Math.floor(next() * 3)
    const slip =
      kind === 0
        ? out[at + 1] + out[at]
        : kind === 1
          ? out[at] + out[at] + out[at + 1]
          : out[at + 1]
    out = out.slice(0, at) + slip + out.slice(at + 2)
  }
  return out
}

/** Replaces one word in every sentence by a word that means nearly the same. */
export function reword(text, next) {
  let out = text
  for (const { start, text: sentence } of sentencesOf(text).reverse()) {
    const known = wordsOf(sentence).filter(({ word }) => SYNONYMS.has(word.toLowerCase()))
    const one = known[Math.floor(next() * known.length)]
    if (!one) continue
    const by = like(one.word, SYNONYMS.get(one.word.toLowerCase()))
    out = replaceAt(out, { start: start + one.at, end: start + one.at + one.word.length }, by)
  }
  return out
}

/** The sentences of a text in another order. */
export const reorder = (text, next) =>
  shuffled(
    sentencesOf(text).map((one) => one.text),
    next,
  ).join(' ')

/** The words of a text in random order, inside each sentence or over the whole text. */
export const scramble = (text, next) => shuffled(text.match(/\S+/g) ?? [], next).join(' ')
export const scrambleSentences = (text, next) =>
  sentencesOf(text)
    .map((one) => shuffled(one.text.replace(/[.!?]+$/, '').match(/\S+/g) ?? [], next).join(' '))
    .map((words) => `${words}.`)
    .join(' ')

/** True sentences before and behind that have nothing to do with it. */
export const pad = (text, next) => {
  const [one, two, three] = shuffled(PADDING, next)
  return `${one} ${text} ${two} ${three}`
}

function shuffled(items, next) {
  const rest = [...items]
  for (let i = rest.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1))
    ;[rest[i], rest[k]] = [rest[k], rest[i]]
  }
  return rest
}

/** The first words of the rubric's slots: what somebody types who saw the rubric. */
export const keywords = (rubric, glue = ', ') =>
  rubric.points
    .flatMap(({ slots }) => slots.flatMap((slot) => slot.slice(0, 3)))
    .map((one) =>
      one
        .replaceAll('*', '')
        .replace(/<([^|<>]*)\|[^<>]*>/g, '$1')
        .replace('...', ''),
    )
    .join(glue)

/** The content words of an answer without what connects them. */
export const termsOf = (text) =>
  [...new Set(wordsOf(text).map(({ word }) => word.toLowerCase()))]
    .filter((word) => word.length > 4 && !VERBS.has(word) && baseOf(word) === undefined)
    .join(', ')

/** Texts that must not score, whatever the question is; with the name of the twin. */
export function unearned({ text, question, rubric }, next) {
  const rows = [
    ['empty', ''],
    ['echo', question],
    ['echo twice', `${question} I was asked: ${question}`],
    ['keyword list', keywords(rubric)],
    ['keyword list with "and"', keywords(rubric, ' and the ')],
    ['keyword list, lines', keywords(rubric, '\n')],
    ...FLUENT_EMPTY.map((one) => ['fluent and empty', one]),
    ...OFF_TOPIC.map((one) => ['off-topic', one]),
    ...INJECTIONS.map((one) => ['injection', one]),
    ...INJECTIONS.map((one) => ['injection with echo', `${question} ${one}`]),
    ...OTHER_LANGUAGES.map((one) => ['other language', one]),
  ]
  if (text)
    rows.push(
      ['terms of an answer', termsOf(text)],
      ['words shuffled', scramble(text, next)],
      ['words shuffled in sentences', scrambleSentences(text, next)],
    )
  return rows
}
