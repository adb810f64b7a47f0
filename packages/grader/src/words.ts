const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Words that carry grammar, not content. Sentences are full of them and lists of terms are not,
 * which is what the guard against lists measures.
 */
export const FUNCTION_WORDS = list(`
  a an the this that these those there here it its itself they them their theirs he she his her we
  us our you your i me my one ones what which who whom whose when where why how
  and or but nor so yet if then else because since as while whereas although though unless until
  whether than
  of in on at by for from to into onto with without within between among over under about across
  through during before after above below against per via upon toward towards
  is are was were be been being am do does did doing done has have had having can could may might
  must shall should will would
  not no never none neither either both each every any some all most more less much many few
  only enough just also too very quite rather really even still again already always often sometimes
  usually thus hence therefore however moreover instead otherwise such same other another own
  let lets like not something anything everything someone anyone`)

/** Function words that also glue a bare list together: they do not make it a sentence. */
export const LIST_GLUE = list('a an the and or of for in on to with vs etc also plus')

/**
 * Verbs of explanations, as words or stems. Together with auxiliaries they tell sentences from
 * enumerations such as "the bias and the variance and the noise".
 */
export const COMMON_VERBS = list(`
  mean lead caus make give take get go come use need want help let keep show say tell call know
  reduc increas decreas lower rais grow fall rise drop shrink improv affect depend chang becom stay
  remain start stop happen tend add remov multipli divid comput calcul estim approxim measur predict
  learn train fit overfit underfit generalis general memor captur model explain describ repres map
  choos pick select split combin compar updat move converg diverg minim maxim optim penal
  prevent avoid allow forc requir assum ignor treat handl contain includ produc return yield output
  work perform behav look see find think expect try run appli refer defin control trade balanc
  vari differ follow repeat creat build draw sampl averag weight scale normal pass flow propag push
  pull hurt cost save lose gain miss catch fail solv care matter made
  gave took got went came kept left led fell rose grew chose drew saw found thought ran lost held
  built fed shown given known seen taken written thank`)

/** Sounds of speech that say nothing. */
export const FILLERS = list('um umm uh uhh uhm er erm hmm hm mm mmm ah eh')

/** Two-word fillers of speech. */
export const FILLER_PAIRS = list('you_know i_mean sort_of kind_of')

/** Words that may stand between the words of a multi-word alternative: "fits (the) noise". */
export const SKIPPABLE = list(
  'a an the its their this these those very really quite so too any more also then of',
)

/** Words before which a comma-less clause ends. */
export const CLAUSE_OPENERS = list(
  'but whereas while although though however because unless therefore hence so which when if',
)

/** Contractions without their apostrophe, as transcripts and quick typing have them. */
export const BARE_CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cannot: 'can',
    cant: 'can',
    dont: 'do',
    doesnt: 'does',
    didnt: 'did',
    isnt: 'is',
    arent: 'are',
    wasnt: 'was',
    werent: 'were',
    wont: 'will',
    couldnt: 'could',
    shouldnt: 'should',
    wouldnt: 'would',
    havent: 'have',
    hasnt: 'has',
    hadnt: 'had',
  }),
)

/** Endings of contractions; `null` drops the ending (possessive, "it's", "I'd"). */
export const CONTRACTION_ENDINGS: ReadonlyMap<string, string | null> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['s', null],
  ['d', null],
])

/** Spoken forms of digits and operators. */
export const SPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zero: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    minus: '-',
    plus: '+',
    equals: '=',
  }),
)

/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATIONS = list('e.g i.e eg ie vs cf fig eq approx resp al no dr mr')

/** First halves that join with the next word although they are function words: "over fitting". */
export const JOINABLE = list('over under up down back out off on non pre post self per')

/** Number words besides the digits of {@link SPOKEN}. "One" is mostly a pronoun, so it is none. */
export const NUMBER_WORDS = list(`
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
  fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
  billions dozen dozens half`)
