/**
 * The sentences of an answer in their order, each as it stands there and once: what can be marked as
 * the words of a point. A line ends a sentence, too; a decimal point does not.
 */
export function sentencesOf(text: string): readonly string[] {
  const found = text.match(/[^\s].*?(?:[.!?]+(?=\s|$)|$)/gm) ?? []
  return [...new Set(found.map((one) => one.trim()))]
}
