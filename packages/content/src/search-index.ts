import type { Bundle, CompiledItem } from '@warmstart/schema'
import MiniSearch, { type Options } from 'minisearch'

/** What of a bundle can be found. */
export type Indexed = Pick<
  Bundle,
  'items' | 'topics' | 'glossary' | 'comparisons' | 'guides' | 'formulas'
>

/** What is indexed of an item, a topic or a study page. */
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

/** Builds the search index over items, topics and study pages, as text. */
export function buildIndex(bundle: Indexed): string {
  const titles = new Map<string, string>(bundle.topics.map(({ id, title }) => [id, title]))
  const index = new MiniSearch(INDEX_OPTIONS)
  index.addAll(bundle.items.map((item) => itemDocument(item, titles)))
  index.addAll(
    bundle.topics.map(({ id, title, summary }) => page(`topic:${id}`, title, '', summary)),
  )
  index.addAll(
    bundle.glossary.map(({ id, term, also, text }) =>
      page(`term:${id}`, term, also.join('\n'), text.text),
    ),
  )
  index.addAll(
    bundle.comparisons.map(({ id, title, options, choose }) =>
      page(
        `comparison:${id}`,
        title,
        options.join('\n'),
        choose.map(({ when }) => when.text).join('\n'),
      ),
    ),
  )
  index.addAll(
    bundle.guides.map(({ id, title, summary, body }) =>
      page(`guide:${id}`, title, summary, body.text),
    ),
  )
  index.addAll(
    bundle.formulas.map(({ id, title, group, says }) =>
      page(`formula:${id}`, title, group, says.text),
    ),
  )
  return JSON.stringify(index)
}

function page(key: string, title: string, asked: string, body: string): SearchDocument {
  return { key, title, asked, topics: '', body }
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
