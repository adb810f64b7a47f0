import { MOCK_FORMATS } from '@warmstart/schema'
import { CANDIDATES } from './candidates.ts'
import { CRITERIA } from './criteria.ts'
import type { Played } from './play.ts'

const BEGIN = '<!-- table of the interviewer: begin -->'
const END = '<!-- table of the interviewer: end -->'

/** The criteria by format: plays that hold of those that a criterion speaks of. */
export function tableOf(plays: readonly Played[]): string {
  const head = `| id | the interviewer … | ${MOCK_FORMATS.join(' | ')} |`
  const line = `|---|---|${MOCK_FORMATS.map(() => '---').join('|')}|`
  const rows = CRITERIA.map(({ id, text, of, faults }) => {
    const cells = MOCK_FORMATS.map((format) => {
      const spoken = plays.filter((played) => played.format === format && (of?.(played) ?? true))
      if (spoken.length === 0) return '–'
      const held = spoken.filter((played) => faults(played).length === 0).length
      return held === spoken.length ? `✓ ${held}` : `**✗ ${held} of ${spoken.length}**`
    })
    return `| ${id} | ${text} | ${cells.join(' | ')} |`
  })
  const who = CANDIDATES.map(({ title }) => title).join('; ')
  const intro = `${CRITERIA.length} criteria, ${plays.length} full interviews. Candidates: ${who}. A number counts the plays that a criterion speaks of and that hold it.`
  return [intro, '', head, line, ...rows].join('\n')
}

/** A page with the table in its place; at the end where it has none yet. */
export function withTable(page: string, table: string): string {
  const block = `${BEGIN}\n\n${table}\n\n${END}`
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END)
  if (from < 0 || to < 0) {
    return `${page.trimEnd()}\n\n## How the interviewer is tested\n\n${block}\n`
  }
  return `${page.slice(0, from)}${block}${page.slice(to + END.length)}`
}
