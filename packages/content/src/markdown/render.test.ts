import { describe, expect, it } from 'vitest'
import { parseMarkdown } from './parse.ts'
import { renderHtml } from './render.ts'

const html = (markdown: string, prefix = 'p'): string =>
  renderHtml(parseMarkdown(markdown).children, prefix)

describe('Markdown as HTML', () => {
  it('typesets maths for the eye and for screen readers', () => {
    const out = html('So $x^2$ it is.')
    expect(out).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">')
    expect(out).toContain('aria-hidden="true"')
    expect(out).not.toContain('katex-display')
  })

  it('sets a formula between two dollar signs on a line of its own, within a paragraph too', () => {
    expect(html('$$\nx^2\n$$')).toContain('katex-display')
    expect(html('So $$x^2$$ it is.')).toContain('katex-display')
  })

  it('highlights code with a colour for light and one for dark', () => {
    const out = html('```python\nreturn 1\n```')
    expect(out).toMatch(/<span style="--shiki-light:#\w+;--shiki-dark:#\w+">return<\/span>/)
  })

  it('leaves code without a language plain, with its marks escaped', () => {
    expect(html('```\na < b & c\n```')).toContain('a &#x3C; b &#x26; c')
  })

  it('never lets a link run a script', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'JaVaScRiPt:x']) {
      expect(html(`[click](${url})`)).toBe('<p><a>click</a></p>')
    }
  })

  it('drops raw HTML', () => {
    const out = html('a <script>alert(1)</script> b\n\n<img src=x onerror=alert(1)>')
    expect(out).toBe('<p>a alert(1) b</p>')
  })

  it('does not let maths or code smuggle in markup', () => {
    expect(html('$\\text{<b>x</b>}$')).not.toContain('<b>')
    expect(html('`<b>x</b>`')).toBe('<p><code>&#x3C;b>x&#x3C;/b></code></p>')
    expect(html('```python\n"<b>x</b>"\n```')).not.toContain('<b>')
    expect(html('$\\href{javascript:alert(1)}{x}$')).not.toContain('href="javascript')
  })

  it('marks links to the web as leading away, and leaves links within the app alone', () => {
    expect(html('[a](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="external noopener noreferrer">a</a></p>',
    )
    expect(html('[a](/questions/x)')).toBe('<p><a href="/questions/x">a</a></p>')
  })

  it('gives headings ids that begin with the prefix and are all different', () => {
    const out = html('## Two words\n\n### Two words\n\n### Größe $x$', 'answer')
    expect(out).toContain('<h2 id="answer-two-words">')
    expect(out).toContain('<h3 id="answer-two-words-2">')
    expect(out).toContain('<h3 id="answer-größe-x">')
  })

  it('wraps a table so that the keyboard can scroll it, with a name for it', () => {
    const out = html('| a | $\\sigma$ |\n|---|---|\n| 1 | $x$ |')
    expect(out).toMatch(
      /^<div class="table-scroll" tabindex="0" role="region" aria-label="Table: a, sigma"><table>/,
    )
    expect(out.match(/<math /g)).toHaveLength(2)
  })
})
