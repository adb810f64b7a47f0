/** Words and numbers of a text, in lower case. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** True where each typed word begins a word of the text; nothing typed fits every text. */
export function beginsWords(typed: string, text: string): boolean {
  const known = wordsOf(text)
  return wordsOf(typed).every((word) => known.some((one) => one.startsWith(word)))
}
