import type { QuestionSummary } from '@warmstart/contract'

/** Shape and word of how well a question sits. */
export const PROGRESS_SIGNS: Readonly<
  Record<QuestionSummary['progress'], { readonly shape: string; readonly word: string }>
> = {
  untried: { shape: '○', word: 'untried' },
  weak: { shape: '◔', word: 'weak' },
  shaky: { shape: '◑', word: 'shaky' },
  solid: { shape: '●', word: 'solid' },
}
