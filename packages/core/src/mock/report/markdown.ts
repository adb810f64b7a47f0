import type { MockReport, StageReport } from '@warmstart/schema'

/** The report as Markdown: the same facts, in the same order, without the timeline. */
export function markdownReport(report: MockReport): string {
  const blocks = [
    `# ${plain(report.title)}`,
    headOf(report),
    report.summary,
    ...section('Five dimensions', dimensions(report)),
    ...section('How the answers were reached', scorecard(report)),
    ...section('What the interviewer gave', human(report)),
    ...section('Strengths', strengths(report)),
    ...section('Next steps', steps(report)),
    ...section('Self-rating against result', [report.calibration.text]),
    ...section('Since the last one', comparison(report)),
    ...section('Question by question', report.stages.map(stage)),
    ...section('What this report cannot say', [list(report.limits)]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function section(title: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${title}`, ...blocks]
}

/** Text that came from outside, on one line and without the signs that Markdown reads. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\\`*_{}[\]<>#|])/g, '\\$1')

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
const percent = (value: number): string => `${Math.round(100 * value)} %`
const range = ([low, high]: readonly [number, number]): string =>
  `${percent(low)} to ${percent(high)}`
const time = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`

function headOf({ level, role, seed, clockMs, minutes, rules, coach }: MockReport): string {
  const who = role === null ? `level ${level}` : `${role}, level ${level}`
  const helped =
    coach.cues + coach.hints === 0
      ? 'without help'
      : `with ${coach.cues} cues and ${coach.hints} hints`
  return `${who}; seed ${seed}; ${time(clockMs)} of ${minutes} minutes on the clock; ${helped}; graded by ${rules}.`
}

function dimensions({ dimensions: all }: MockReport): string[] {
  const rows = all.map(({ title, score, interval, why }) =>
    score === null || interval === null
      ? `| ${title} | not judged | ${why ?? ''} |`
      : `| ${title} | ${percent(score)} | ${range(interval)} |`,
  )
  return [['| dimension | score | 95 % interval |', '|---|---|---|', ...rows].join('\n')]
}

function scorecard({ scorecard: rows }: MockReport): string[] {
  return [
    list(
      rows.map(({ title, mark, text, evidence }) => {
        const quote = evidence[0] === undefined ? '' : ` “${plain(evidence[0].quote)}”`
        return `**${title}**: ${mark}. ${text}${quote}`
      }),
    ),
  ]
}

function human({ human: given }: MockReport): string[] {
  if (given === null) return []
  const mean = given.overall === null ? [] : [`${percent(given.overall)} on average.`]
  const rows = [
    ...given.stages.map(({ title, score, byRules, ticked, points: of, note }) => {
      const rules = byRules === null ? 'not judged by rules' : `${percent(byRules)} by rules`
      const ticks = of === 0 ? '' : ` ${ticked.length} of ${of} points ticked.`
      return `**${plain(title)}**: ${outOfFour(score)} (${rules}).${ticks}${noteOf(note)}`
    }),
    ...given.rows.map(
      ({ title, score, note }) => `**${title}**: ${outOfFour(score)}.${noteOf(note)}`,
    ),
  ]
  return [...mean, list(rows)]
}

const outOfFour = (score: number | null): string => (score === null ? 'no score' : `${score} of 4`)
const noteOf = (note: string): string => (note.trim() === '' ? '' : ` ${plain(note)}`)

function strengths({ strengths: all }: MockReport): string[] {
  if (all.length === 0) return ['Nothing was said that would show one.']
  return [list(all.map(({ text, evidence }) => `${text} (“${plain(evidence.quote)}”)`))]
}

const FOLDERS = { question: 'questions', problem: 'problems', case: 'cases', story: 'stories' }

function steps({ nextSteps }: MockReport): string[] {
  if (nextSteps.length === 0) return []
  return [
    list(
      nextSteps.map(
        ({ text, why, itemId, itemKind }) =>
          `[${plain(text)}](/${FOLDERS[itemKind]}/${itemId}): ${plain(why)}`,
      ),
    ),
  ]
}

function comparison({ comparison: found }: MockReport): string[] {
  if (found === null) return []
  const lines = found.dimensions.flatMap(({ id, before, now, withinNoise }) => {
    if (before === null || now === null) return []
    const noise = withinNoise ? ' (the intervals overlap: it may be chance)' : ''
    return [`${id}: ${percent(before)} then, ${percent(now)} now${noise}`]
  })
  return lines.length === 0 ? ['No dimension was judged in both.'] : [list(lines)]
}

function stage(one: StageReport): string {
  const { title, itemTitle, question, usedMs, minutes, text, rating, notes } = one
  const blocks = [
    `### ${title}: ${plain(itemTitle)}`,
    `> ${plain(question)}`,
    `${scoreLine(one)} ${time(usedMs)} of ${minutes} minutes. ${rating === null ? 'Not rated.' : `Your rating: ${rating} of 4.`}`,
    text.trim() === '' ? '' : `You said: ${plain(text)}`,
    list(story(one)),
    list(points(one)),
    list(exchanges(one)),
    list(notes),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function scoreLine({ score, interval, verdict }: StageReport): string {
  const cases = verdict === null ? '' : ` ${verdict.passed} of ${verdict.total} cases pass.`
  if (score === null || interval === null) return `Not judged.${cases}`
  return `${percent(score)} (${range(interval)}).${cases}`
}

const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const

/** Parts of a story; none where no story was asked for or nothing was said. */
function story({ star, text }: StageReport): string[] {
  if (star === null || text.trim() === '') return []
  return STORY_PARTS.map((part) => {
    const found = star[part]
    return found === null ? `${part}: not heard` : `${part}: “${plain(found.quote)}”`
  })
}

function points({ assessment, coachedPoints }: StageReport): string[] {
  if (assessment === null) return []
  const made = assessment.criteria.map(({ id, text, status, evidence }) => {
    const quote = evidence[0] === undefined ? '' : ` “${plain(evidence[0].quote)}”`
    const helped = coachedPoints.includes(id) ? ' (after a cue)' : ''
    return `${status}${helped}: ${plain(text)}${quote}`
  })
  const wrong = assessment.misconceptions.map(
    ({ text, fix }) => `wrong: ${plain(text)} ${plain(fix)}`,
  )
  return [...made, ...wrong]
}

const exchanges = ({ exchanges: all }: StageReport): string[] =>
  all.map(({ line, answer }) => {
    const said = answer.trim() === '' ? 'no answer' : `“${plain(answer)}”`
    return `Asked: ${plain(line)} ${said}`
  })
