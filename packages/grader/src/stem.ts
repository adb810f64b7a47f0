import porter2 from 'wink-porter2-stemmer'

const cache = new Map<string, string>()
/** Words longer than this are no words; they are left alone. */
const MAX_WORD = 40
const MAX_CACHE = 20_000

/**
 * Porter2 stem of a lower-case word, after bringing British endings to American ones, so that
 * "regularisation" and "regularization" agree. Anything but plain letters is returned unchanged.
 */
export function stem(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const found = compute(word)
  if (cache.size >= MAX_CACHE) cache.clear()
  cache.set(word, found)
  return found
}

function compute(word: string): string {
  if (word.length > MAX_WORD || !/^[a-z]+$/.test(word)) return word
  const apart = APART.find(([, words]) => words.test(word))
  return apart ? apart[0] : porter2(american(word))
}

/** Words that the stemmer would throw together with others that mean something else. */
const APART: readonly [string, RegExp][] = [
  ['objectiv', /^objectives?$/], // object
  ['positiv', /^positive(s|ly)?$/], // position
  ['generaliz', /^generali[sz](e|es|ed|er|ers|ing|ation|ations|able)$/], // in general
  ['normaliz', /^normali[sz](e|es|ed|er|ers|ing|ation|ations|able)$/], // normal distribution
  ['organiz', /^organi[sz](e|es|ed|er|ers|ing|ation|ations|able)$/],
  ['important', /^importan(t|ce|tly)$/], // import
  ['experiment', /^experiment(s|al|ally|ed|ing|ation)?$/], // experience
  ['customer', /^customers?$/], // custom
  ['production', /^productions?$/], // product
  ['direction', /^directions?$/], // direct
  ['locat', /^locat(e|es|ed|ion|ions)$/], // local
  ['relativ', /^relative(ly)?$/], // relation
  ['classic', /^classic(al)?$/], // class
  ['useful', /^useful(ly|ness)?$/],
  ['useless', /^useless$/],
  ['numerous', /^numerous$/],
  ['partial', /^partial(ly)?$/],
  ['likely', /^likely$/],
  ['hardly', /^hardly$/],
  ['nearly', /^nearly$/],
]

function american(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1')
    .replace(/ys(e|ed|es|er|ing)$/, 'yz$1')
    .replace(/(behavi|neighb|col|fav|lab|harb|hon|vap|rum)our/, '$1or')
    .replace(/(mod|lab|canc|trav|tunn)ell(ed|ing|er|ers)$/, '$1el$2')
    .replace(/^centr(e|es|ed|ing)$/, 'center')
}

/** One spelling for prefix comparison: `z` of "-ize", "-yze" becomes `s`, "-our" becomes "-or". */
export function spelling(word: string): string {
  return word.length < 5
    ? word
    : word
        .replace(/iz/g, 'is')
        .replace(/yz/g, 'ys')
        .replace(/(behavi|neighb)our/, '$1or')
}
