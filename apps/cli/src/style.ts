import type { Output } from './output.ts'

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const

/** Colours a word where the terminal shows colours. */
export function style(output: Output, name: keyof typeof codes, text: string): string {
  return output.colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text
}

/** Share as whole per cent: 0.456 → "46 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** Breaks text at spaces so that no line is longer than `width` characters. */
export function wrap(text: string, width = 88, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => wrapParagraph(paragraph, width - indent.length, indent))
    .join('\n')
}

function wrapParagraph(paragraph: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].map((text) => (text === '' ? '' : indent + text)).join('\n')
}
