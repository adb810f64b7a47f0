import { type Guards, guard } from './guards.ts'
import { Lexicon } from './lexicon.ts'
import { findNegators, type Negator } from './negation.ts'
import type { CompiledRubric } from './patterns.ts'
import { type TokenisedText, tokenise } from './tokens.ts'

/** An answer, read once: everything that the judging of single points needs. */
export interface Reading {
  readonly text: TokenisedText
  readonly lexicon: Lexicon
  readonly negators: readonly Negator[]
  readonly guards: Guards
  /** Stems of the question. */
  readonly asked: ReadonlySet<string>
}

/** Reads `answer` as a reply to `question`. */
export function read(rubric: CompiledRubric, question: string, answer: string): Reading {
  const text = tokenise(answer)
  const asked = tokenise(question)
  return {
    text,
    lexicon: new Lexicon(text, rubric.vocabulary),
    negators: findNegators(text.tokens),
    guards: guard(text, asked, rubric.vocabulary),
    asked: new Set(asked.tokens.map(({ stem }) => stem)),
  }
}
