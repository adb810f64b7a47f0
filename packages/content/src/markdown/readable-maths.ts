/** Commands that read as a word or sign; every other command reads as its own name. */
const COMMANDS: Readonly<Record<string, string>> = {
  le: '<=', leq: '<=', ge: '>=', geq: '>=', ne: '!=', neq: '!=', ll: '<<', gg: '>>',
  approx: '≈', sim: '~', pm: '±', mp: '∓', times: '×', cdot: '·', cdots: '…', ldots: '…',
  dots: '…', vdots: '…', ddots: '…', infty: 'infinity', sum: 'sum', prod: 'product', int: 'integral', partial: '∂', nabla: '∇',
  propto: 'proportional to', in: 'in', notin: 'not in', to: '→', rightarrow: '→', leftarrow: '←',
  Rightarrow: '⇒', implies: '⇒', iff: '⇔', mapsto: '↦', varepsilon: 'epsilon', varphi: 'phi',
  mid: '|', vert: '|', lvert: '|', rvert: '|', Vert: '‖', lVert: '‖', rVert: '‖', langle: '⟨',
  rangle: '⟩', lfloor: 'floor(', rfloor: ')', lceil: 'ceil(', rceil: ')', cup: '∪', cap: '∩',
  subset: '⊂', subseteq: '⊆', setminus: '\\', forall: 'for all', exists: 'exists', odot: '⊙',
  otimes: '⊗', oplus: '⊕', top: 'T', intercal: 'T', perp: '⊥', colon: ':', prime: "'", ell: 'l',
  quad: ' ', qquad: ' ', ' ': ' ', ',': ' ', ':': ' ', ';': ' ', '!': '', '\\': '\n', '|': '‖',
  '{': '{', '}': '}', '%': '%', '&': '&', '#': '#', $: '$', _: '_', left: '', right: '',
  big: '', Big: '', bigl: '', bigr: '', Bigl: '', Bigr: '', bigg: '', Bigg: '', displaystyle: '',
  textstyle: '', limits: '', nolimits: '', nonumber: '', notag: '', hline: '',
} // biome-ignore format: a table

/** Commands whose argument alone is read. */
const WRAPPERS = new Set(
  'text textbf textit textrm texttt mathrm mathbf mathbb mathcal mathsf mathit mathtt mathfrak boldsymbol bm operatorname mbox boxed underbrace overbrace'.split(
    ' ',
  ),
)

/** Accents, read after what they stand over. */
const ACCENTS: Readonly<Record<string, string>> = {
  hat: 'hat', widehat: 'hat', bar: 'bar', overline: 'bar', tilde: 'tilde', widetilde: 'tilde', vec: '', dot: 'dot',
} // biome-ignore format: a table

/**
 * LaTeX as a line of plain text that can be searched, graded and read aloud:
 * `\frac{a}{b+1}` becomes `a/(b+1)`, `\hat{y}` becomes `y hat`, `\sigma^2` becomes `sigma^2`.
 */
export function readableMaths(latex: string): string {
  const reader = { text: latex, at: 0 }
  return sequence(reader)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ (?=[\^_)\],])/g, '')
    .replace(/(?<=\p{L}) (?=\()/gu, '')
    .trim()
}

interface Reader {
  readonly text: string
  at: number
}

/** Reads up to the closing brace of the group that the reader is in, or to the end. */
function sequence(reader: Reader): string {
  let out = ''
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at]
    if (char === '}') break
    out += piece(reader)
  }
  return out
}

function piece(reader: Reader): string {
  const char = reader.text[reader.at] ?? ''
  reader.at += 1
  switch (char) {
    case '\\':
      return command(reader)
    case '{':
      return group(reader)
    case '^':
    case '_':
      return char + wrapped(argument(reader))
    case '&':
      return ' '
    case '~':
      return ' '
    case '\n':
      return ' '
    default:
      return char
  }
}

function command(reader: Reader): string {
  const name = /^([A-Za-z]+\*?|.)/su.exec(reader.text.slice(reader.at))?.[0] ?? ''
  reader.at += name.length
  if (/frac$/.test(name)) return `${wrapped(argument(reader))}/${wrapped(argument(reader))}`
  if (name === 'sqrt') return root(reader)
  if (name === 'binom') return `${wrapped(argument(reader))} choose ${wrapped(argument(reader))}`
  if (name === 'begin' || name === 'end') {
    const environment = argument(reader)
    if (name === 'begin' && /^(array|tabular)/.test(environment)) argument(reader)
    return ' '
  }
  if (WRAPPERS.has(name)) return argument(reader)
  const accent = ACCENTS[name]
  if (accent !== undefined) return `${argument(reader)} ${accent} `.replace('  ', ' ')
  const known = COMMANDS[name]
  if (known !== undefined) return /^[A-Za-z]/.test(known) ? ` ${known} ` : known
  return /^[A-Za-z]/.test(name) ? ` ${name} ` : name
}

function root(reader: Reader): string {
  const degree = /^\s*\[([^\]]*)\]/.exec(reader.text.slice(reader.at))
  if (degree !== null) reader.at += degree[0].length
  const inside = argument(reader).trim()
  return degree === null ? `sqrt(${inside})` : `${degree[1]}th root(${inside})`
}

/** One argument of a command: a group, a command or one character. */
function argument(reader: Reader): string {
  while (reader.text[reader.at] === ' ') reader.at += 1
  return piece(reader).trim()
}

function group(reader: Reader): string {
  const inside = sequence(reader)
  reader.at += 1
  return inside
}

/** In brackets where it is more than one name or number. */
function wrapped(text: string): string {
  return /^[\p{L}\p{N}.']*$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`
}
