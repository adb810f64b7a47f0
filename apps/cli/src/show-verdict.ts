import type { CaseVerdict, Verdict } from '@warmstart/schema'
import type { Output } from './output.ts'
import { style, wrap } from './style.ts'

/** Prints a verdict: every case, then what to do about the ones that fail. */
export function showVerdict(output: Output, verdict: Verdict): void {
  const { status, passed, total, which, message, cases, forbidden, error, tier, ms } = verdict
  const good = status === 'accepted'
  const what = which === 'shown' ? 'shown cases' : 'cases'
  const headline = `${good ? '✔' : '✖'} ${status}: ${passed} of ${total} ${what}`
  output.line(style(output, good ? 'green' : 'red', headline))
  if (!good) output.line(wrap(message))
  for (const { rule, line, text } of forbidden) {
    output.line(`  ${line === null ? '' : `line ${line}: `}${text} is ruled out (${rule})`)
  }
  for (const step of error?.trace ?? [])
    output.line(`  ${String(step.line).padStart(4)}  ${step.text}`)
  for (const one of cases) showCase(output, one)
  if (verdict.stdout !== '') output.line(`printed:\n${verdict.stdout}`)
  const walls = verdict.sandboxed ? '' : style(output, 'red', ', UNSANDBOXED')
  output.line(style(output, 'dim', `judged in ${Math.round(ms)} ms (${tier}${walls})`))
}

function showCase(output: Output, one: CaseVerdict): void {
  const { id, status, ms, mistake, hint, error, detail } = one
  const passed = status === 'passed'
  const mark = passed
    ? style(output, 'green', '●')
    : status === 'not-run'
      ? '○'
      : style(output, 'red', '✕')
  output.line(
    `  ${mark} ${id}${passed ? '' : ` ${status}`}${ms === null ? '' : ` ${ms.toFixed(1)} ms`}`,
  )
  if (passed || status === 'not-run') return
  const lines = [
    ...(mistake === null ? [] : [mistake.next]),
    ...(hint === null ? [] : [hint]),
    ...(error === null
      ? []
      : [`${error.type}${error.message === null ? '' : `: ${error.message}`}`]),
    ...(detail?.input ?? []).map(({ text }) => `input     ${text}`),
    ...(detail?.expected ? [`expected  ${detail.expected.text}`] : []),
    ...(detail?.got ? [`got       ${detail.got.text}`] : []),
    ...(detail?.difference ? [detail.difference.message] : []),
    ...(detail?.property ? [detail.property] : []),
  ]
  for (const line of lines) output.line(wrap(line, 96, '      '))
}
