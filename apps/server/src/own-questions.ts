import type { QuestionPage, QuestionSummary } from '@warmstart/contract'
import { OWN_TOPIC, ownVersion, progressOf } from '@warmstart/core'
import type { Card, Html, OwnQuestion } from '@warmstart/schema'

/** What a list shows of a question that the learner added. */
export function ownSummary(question: OwnQuestion, card: Card | null): QuestionSummary {
  const { id, title, category, level, minutes } = question
  return {
    id,
    title,
    topic: OWN_TOPIC,
    topics: [],
    category,
    pillars: [],
    level,
    roles: ['all'],
    rounds: [],
    minutes,
    askedEverywhere: null,
    progress: progressOf(card),
    lastScore: card?.lastScore ?? null,
    dueAt: card?.dueAt ?? null,
  }
}

/** The page of an own question before an attempt; its model answers stay hidden. */
export function ownPage(
  question: OwnQuestion,
  { card, draft, attempts }: Pick<QuestionPage, 'card' | 'draft' | 'attempts'>,
): QuestionPage {
  const { prompt } = question
  return {
    summary: ownSummary(question, card),
    contentVersion: ownVersion(question),
    prompt: { asked: { html: paragraphs(prompt), text: prompt }, alsoAskedAs: [] },
    prerequisites: [],
    draft,
    card,
    attempts,
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Plain text as paragraphs: what people type is text and never markup. */
function paragraphs(text: string): Html {
  const escaped = text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('') as Html
}
