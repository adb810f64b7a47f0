/** Characters that stand for words or operators; both rubric and answer go through this table. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '–'],
  ['—', '—'],
  ['→', ' '],
  ['⇒', ' '],
  ['⟶', ' '],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['≈', '~'],
  ['∼', '~'],
  ['×', ' '],
  ['·', ' '],
  ['⋅', ' '],
  ['∞', ' infinity '],
  ['√', ' sqrt '],
  ['∑', ' sum '],
  ['∏', ' product '],
  ['∫', ' integral '],
  ['∂', ' partial '],
  ['∇', ' nabla '],
  ['∈', ' in '],
  ['∝', ' proportional to '],
  ['±', '+'],
  ['ℓ', 'l'],
  ['%', ' percent '],
  ['&', ' and '],
  ['…', '.'],
  ['•', '\n'],
  ['◦', '\n'],
  ['▪', '\n'],
])

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const subscripts = '₀₁₂₃₄₅₆₇₈₉'

/** Digit that a superscript stands for, or undefined. */
export const superscript = (char: string): string | undefined => digit(superscripts, char)

/** Digit that a subscript stands for, or undefined. */
export const subscript = (char: string): string | undefined => digit(subscripts, char)

function digit(row: string, char: string): string | undefined {
  const at = row.indexOf(char)
  return at < 0 ? undefined : String(at)
}

/** Greek letters by name, as speech and LaTeX write them. */
export const GREEK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    ϵ: 'epsilon',
    ζ: 'zeta',
    η: 'eta',
    θ: 'theta',
    κ: 'kappa',
    λ: 'lambda',
    μ: 'mu',
    µ: 'mu',
    ν: 'nu',
    ξ: 'xi',
    π: 'pi',
    ρ: 'rho',
    σ: 'sigma',
    ς: 'sigma',
    τ: 'tau',
    φ: 'phi',
    ϕ: 'phi',
    χ: 'chi',
    ψ: 'psi',
    ω: 'omega',
  }),
)

/** LaTeX commands that are not simply their own name; an empty string drops the command. */
export const LATEX: ReadonlyMap<string, string> = new Map(
  Object.entries({
    le: '<=',
    leq: '<=',
    ge: '>=',
    geq: '>=',
    ne: '!=',
    neq: '!=',
    approx: '~',
    sim: '~',
    pm: '+',
    times: ' ',
    cdot: ' ',
    infty: ' infinity ',
    prod: ' product ',
    int: ' integral ',
    propto: ' proportional to ',
    varepsilon: ' epsilon ',
    varphi: ' phi ',
    to: ' ',
    rightarrow: ' ',
    Rightarrow: ' ',
    implies: ' ',
    frac: ' ',
    dfrac: ' ',
    tfrac: ' ',
    text: ' ',
    textbf: ' ',
    textit: ' ',
    mathrm: ' ',
    mathbf: ' ',
    mathbb: ' ',
    mathcal: ' ',
    operatorname: ' ',
    left: ' ',
    right: ' ',
    big: ' ',
    Big: ' ',
    mid: ' ',
    quad: ' ',
    qquad: ' ',
    begin: ' ',
    end: ' ',
  }),
)
