import type { Bundle, CompiledItem } from '@warmstart/schema'
import MiniSearch, { type Options } from 'minisearch'

/** What is indexed of an item or a topic. */
interface SearchDocument {
  /** Kind and id, such as `question:bias-variance`; ids of items and of topics may be the same. */
  readonly key: string
  readonly title: string
  readonly asked: string
  readonly topics: string
  readonly body: string
}

/** Words that say nothing about what is searched for. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be between by can could did do does explain for from had has have how i if in ' +
    'into is it its me my of on one or our should so some such than that the their them then there these they ' +
    'tell this to us vs was we were what when where which while who why will with would you your'
  ).split(' '),
)

/** Settings that writer and reader of the index share. */
export const INDEX_OPTIONS: Options<SearchDocument> = {
  idField: 'key',
  fields: ['title', 'asked', 'topics', 'body'],
  processTerm: (term) => {
    const word = term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    return word.length > 40 || STOP_WORDS.has(word) ? null : word
  },
}

/** Builds the search index over items and topics, as text. */
export function buildIndex({ items, topics }: Pick<Bundle, 'items' | 'topics'>): string {
  const titles = new Map<string, string>(topics.map(({ id, title }) => [id, title]))
  const index = new MiniSearch(INDEX_OPTIONS)
  index.addAll(items.map((item) => itemDocument(item, titles)))
  index.addAll(
    topics.map(({ id, title, summary }) => ({
      key: `topic:${id}`,
      title,
      asked: '',
      topics: '',
      body: summary,
    })),
  )
  return JSON.stringify(index)
}

function itemDocument(item: CompiledItem, titles: ReadonlyMap<string, string>): SearchDocument {
  const topics = [item.topic, ...item.topics].map((id) => titles.get(id) ?? '')
  const { asked, body } = textsOf(item)
  return {
    key: `${item.kind}:${item.id}`,
    title: item.title,
    asked: asked.join('\n'),
    topics: topics.join('\n'),
    body: body.join('\n'),
  }
}

function textsOf(item: CompiledItem): { asked: string[]; body: string[] } {
  switch (item.kind) {
    case 'question': {
      const { oneBreath, threeMinutes, followUps } = item.answer
      const prompts = followUps.map(({ prompt }) => prompt.text)
      const asked = [item.prompt.asked.text, ...item.prompt.alsoAskedAs]
      return { asked, body: [oneBreath.text, threeMinutes.text, ...prompts] }
    }
    case 'story':
      return {
        asked: [item.prompt.asked.text, ...item.prompt.alsoAskedAs],
        body: [item.guide.text],
      }
    case 'problem':
      return { asked: [item.statement.text], body: [item.explanation.text] }
    case 'case':
      return {
        asked: [item.brief.text],
        body: item.stages.flatMap(({ ask, strong }) => [ask.text, strong.text]),
      }
  }
}
