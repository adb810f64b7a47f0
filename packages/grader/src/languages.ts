import type { Token } from './tokens.ts'

/**
 * Small words of languages other than English, none of which is an English word or a term of the
 * field. Accents are left out, as in the tokens.
 */
const WORDS: Readonly<Record<string, string>> = {
  German:
    'und oder aber nicht ist sind wird werden wurde der das den dem des ein eine einen einem einer mit fur auf von zum zur bei auch wenn dann weil dass wie ich wir sie es man kann nur noch sehr durch uber nach zwischen',
  French:
    'et ou mais ne pas est sont le les des une un du de la au aux avec pour dans sur par que qui ce cette ces se si nous vous ils elle je plus tres donc car entre comme',
  Spanish:
    'y o pero no es son el los las una uno del de la con para por que en se su sus lo como mas muy si cuando porque entre sobre este esta estos hay ya',
  Italian:
    'e o ma non sono il lo gli le una uno di del della dei delle con per che si come piu molto quando perche tra questo questa nel nella anche',
  Portuguese:
    'e ou mas nao sao os as uma um do da dos das com para por que se como mais muito quando porque entre este esta no na ao pelo pela',
  Dutch:
    'en of maar niet zijn wordt het de een van met voor op bij ook als dan omdat dat hoe ik wij je men kan nog zeer door tussen naar deze',
  Swedish:
    'och eller men inte ar det den ett av med pa som for till fran ocksa nar hur jag vi man kan mycket mellan detta har',
  Polish:
    'i lub ale nie jest sa sie na do z w od dla jak ze przez oraz ktory ktore tym tego jego przy',
  Turkish: 've veya ama degil bir bu su icin ile gibi daha cok ne kadar olarak olan sonra once',
  Indonesian:
    'dan atau tetapi tidak adalah yang di ke dari untuk dengan pada ini itu jika karena lebih',
}

/** Spellings that are English words as well, or symbols; they prove nothing. */
const SHARED = new Set(
  'a i o y e z w k x an on in is so no do man can of or we me he be as at it us am was war had not for from die den art also kind des men door over na ma mas per pas plus par son sin sur com dos as hay lo non es up by if car ve to will were that want hat hoe us of den se si su di do on one per sa na ne'.split(
    ' ',
  ),
)

const LANGUAGES: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(WORDS).map(
  ([name, words]) => [name, new Set(words.split(' ').filter((word) => !SHARED.has(word)))],
)

/** Fewest small words of the other language, and how many more than English ones there must be. */
const FOREIGN_FROM = 4
const FOREIGN_TIMES = 1.5

/**
 * Name of the language in which a text is written, where it is clearly another than English; by
 * its small words. A foreign word or quotation in an English text changes nothing.
 */
export function otherLanguage(words: readonly Token[]): string | undefined {
  const english = words.filter(({ grammar, surface }) => grammar && !SHARED.has(surface)).length
  let best: { name: string; count: number } | undefined
  for (const [name, small] of LANGUAGES) {
    const count = words.filter(({ surface }) => small.has(surface)).length
    if (!best || count > best.count) best = { name, count }
  }
  if (!best || best.count < FOREIGN_FROM) return undefined
  return best.count >= FOREIGN_TIMES * english ? best.name : undefined
}
