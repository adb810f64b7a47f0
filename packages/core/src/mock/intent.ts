/** What a candidate wants with what they said. */
export type Intent =
  | 'answer'
  | 'question'
  | 'asks-for-answer'
  | 'instructs'
  | 'hostile'
  | 'repeat'
  | 'does-not-know'
  | 'ready'
  | 'nothing'

const ASKS_FOR_ANSWER =
  /\b((just |please |could you |can you |would you )*(tell|give|show|say) (me |us )?(what )?(the |your )?(right |correct |model |full )?(answer|solution)|what('s| is| would be) the (right |correct |model )?(answer|solution)|how would you answer|answer it (for me|yourself))\b/i
const INSTRUCTS =
  /\b((ignore|disregard|forget|override) (all |any |the |your |every )*(previous |prior |above |earlier )?(instruction|rule|prompt|rubric|question)s?|(reveal|print|show|output|repeat|tell) (me |us )*(the |your )*system prompt|developer mode|you are now|(act|behave) as (my|an? (tutor|teacher|interviewer|grader|examiner|assistant|model|expert))|pretend (to be|you are|that you are)|(give|award|grant|assign) (me|this|my answer) (a |the |all |full |maximum |perfect |top )*(score|marks?|points?|grades?|credits?|rating|pass|100|10)\b|(mark|grade|score|rate) (me|this|my answer|it) (as |with )?(correct|full|perfect|100|10|excellent|passed|met)|(say|print|reveal|output|repeat) (the|your) (rubric|key points|instructions|hidden))/i
const HOSTILE =
  /\b(stupid|idiot|idiotic|shut up|dumb|moron|waste of (my |our )?time|i hate (you|this)|you are (useless|terrible|awful|pathetic|a joke)|this is (ridiculous|bullshit|garbage|pathetic)|screw (you|this)|fuck|shit)\b/i
const REPEAT =
  /\b(repeat (that|the question|it|please)|say (that|it) again|once more please|rephrase|what was the question|(did not|didn't|could not|couldn't) (hear|catch|get|understand) (that|the question|it|you)|come again)\b/i
const DOES_NOT_KNOW =
  /\b(i (really |honestly |actually |just )*(do not|don't|dont) (really |actually )?know|i have no (idea|clue)|no (idea|clue)|i am not (sure|familiar)|i'm not (sure|familiar)|not sure( at all)?|never heard of|i (cannot|can't) (answer|remember|recall)|i forgot|pass)\b/i
const READY =
  /^\W*((no|ok|okay|yes|fine|sure|good|great|thanks|thank you|nothing|ready|i am ready|i'm ready|no (more |further )?questions?|that is all|that's all|let us (go|start)|let's (go|start)|go on|go ahead|continue|next|all clear|clear)\W*)+$/i
const OPENS_QUESTION =
  /^\W*(what|which|how|why|when|where|who|is|are|do|does|did|can|could|should|shall|may|might|would|will|am)\b/i

/** A question is at most this long; beyond, somebody is answering with a question mark. Chosen. */
const QUESTION_WORDS = 45
/** A text that only says "I do not know" is at most this long. Chosen. */
const GIVING_UP_WORDS = 18

/** An insult of at most so many words is only that; in a longer text there may be an answer. Chosen. */
const HOSTILE_WORDS = 15

/** True for words such as "fine" and "okay", which say nothing about a subject. */
export const isFiller = (text: string): boolean => READY.test(text)

/** Words of a text, as spaces separate them. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0

/**
 * What the candidate wants, by signal words alone. In doubt it is an answer.
 *
 * @param knows  true where a grader finds something of the answer in the text
 */
export function intentOf(text: string, knows: boolean): Intent {
  const words = wordCount(text)
  if (words === 0) return 'nothing'
  if (INSTRUCTS.test(text)) return 'instructs'
  if (HOSTILE.test(text) && words <= HOSTILE_WORDS) return 'hostile'
  if (isFiller(text)) return 'ready'
  if (knows) return 'answer'
  if (ASKS_FOR_ANSWER.test(text)) return 'asks-for-answer'
  if (REPEAT.test(text) && words <= QUESTION_WORDS) return 'repeat'
  if (HOSTILE.test(text)) return 'hostile'
  if (isOnlyQuestions(text) && words <= QUESTION_WORDS) return 'question'
  if (DOES_NOT_KNOW.test(text) && words <= GIVING_UP_WORDS) return 'does-not-know'
  return 'answer'
}

/** True where every sentence asks. */
function isOnlyQuestions(text: string): boolean {
  const sentences = text.match(/[^.!?]+[.!?]*/g)?.filter((one) => one.trim() !== '') ?? []
  return sentences.every((one) => one.trim().endsWith('?') && OPENS_QUESTION.test(one))
}
