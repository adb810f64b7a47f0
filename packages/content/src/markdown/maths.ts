import katex from 'katex'

/** Result of typesetting: HTML with MathML inside, or what is wrong and where. */
export type Typeset =
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly message: string; readonly offset: number }

const done = new Map<string, Typeset>()

/**
 * Typesets LaTeX maths as HTML for the eye and MathML for screen readers.
 *
 * @param display  true for a formula on a line of its own
 * @returns the markup, or the fault with its offset into `source`; never throws
 */
export function typeset(source: string, display: boolean): Typeset {
  const key = `${display ? 'd' : 'i'}${source}`
  let result = done.get(key)
  if (result === undefined) {
    result = run(source, display)
    done.set(key, result)
  }
  return result
}

function run(source: string, displayMode: boolean): Typeset {
  try {
    const html = katex.renderToString(source, {
      displayMode,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: 'error',
      trust: false,
      maxExpand: 500,
    })
    return { ok: true, html }
  } catch (error) {
    const { message, position } = error as { message: string; position?: number }
    return { ok: false, message: clean(message), offset: position ?? 0 }
  }
}

function clean(message: string): string {
  return message
    .replace(/^KaTeX parse error: /, '')
    .replace(/ at (position \d+|end of input):[\s\S]*$/, '')
    .replace(/[\u0300-\u036f]/g, '')
}
