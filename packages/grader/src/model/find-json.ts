/** Longest reply that is read, in characters. */
export const MAX_REPLY_CHARS = 200_000

/** Most places at which an object is looked for in a reply that is no JSON as a whole. */
const MOST_STARTS = 40

/**
 * The JSON object in a reply that may also hold thoughts, a fence or talk around it. Where there
 * are several, the last one that `fits` counts: models that think aloud draft first.
 *
 * @returns undefined where there is none. Any text is accepted.
 */
export function findJson(
  reply: string,
  fits: (value: Record<string, unknown>) => boolean,
): Record<string, unknown> | undefined {
  const text = withoutThoughts(reply)
  const candidates = [text, ...fenced(text), ...balanced(text)]
  const objects = candidates.flatMap((piece) => {
    const value = parse(piece)
    return isObject(value) && fits(value) ? [value] : []
  })
  return objects.at(-1)
}

/** Some models write what they think between these tags, drafts of the reply included. */
function withoutThoughts(reply: string): string {
  const end = reply.lastIndexOf('</think>')
  return end < 0 ? reply : reply.slice(end + '</think>'.length)
}

function fenced(text: string): string[] {
  return text.split('```').flatMap((piece, i) => (i % 2 === 1 ? [piece.replace(/^\w*/, '')] : []))
}

/** Stretches from a `{` to the `}` that closes it. */
function balanced(text: string): string[] {
  const pieces: string[] = []
  let from = text.indexOf('{')
  for (let starts = 0; from >= 0 && starts < MOST_STARTS; starts++) {
    const end = closing(text, from)
    if (end !== undefined) pieces.push(text.slice(from, end + 1))
    from = text.indexOf('{', end === undefined ? from + 1 : end + 1)
  }
  return pieces
}

function closing(text: string, from: number): number | undefined {
  let depth = 0
  let inString = false
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return at
  }
  return undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
