import type {
  CaseVerdict,
  ForbiddenUse,
  ProblemCase,
  RunError,
  Verdict,
  VerdictStatus,
} from '@warmstart/schema'
import { casesOf } from './cases.ts'
import type { Bench, Job } from './job.ts'

/** How far a run came. */
export type Loaded =
  | { readonly kind: 'ran'; readonly cases: CaseVerdict[]; readonly stdout: string }
  | { readonly kind: 'forbidden'; readonly uses: ForbiddenUse[]; readonly stdout?: string }
  | {
      readonly kind: 'failed'
      readonly status: Exclude<VerdictStatus, 'accepted' | 'wrong-answer' | 'internal-error'>
      readonly error: RunError | null
      readonly stdout?: string
    }
  | { readonly kind: 'internal'; readonly why: string; readonly stdout?: string }

/** A case that was not reached. */
export function notRun({ id, shown, kind }: ProblemCase): CaseVerdict {
  return {
    ...{ id, shown, kind, status: 'not-run', ms: null, memoryMb: null },
    ...{ mistake: null, hint: null, error: null, detail: null },
  }
}

/** The verdict on a run, cases in the order of the problem. */
export function finish(job: Job, bench: Bench, loaded: Loaded, started: number): Verdict {
  const place = new Map(job.problem.cases.map(({ id }, i) => [id, i]))
  const ran = loaded.kind === 'ran' ? loaded.cases : casesOf(job).map(notRun)
  const cases = [...ran].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  const status = statusOf(loaded, ran)
  return {
    status,
    which: job.which,
    message: messageOf(job, loaded, ran, status),
    cases,
    passed: cases.filter((one) => one.status === 'passed').length,
    total: cases.length,
    ms: Math.round((performance.now() - started) * 100) / 100,
    error: loaded.kind === 'failed' ? loaded.error : null,
    forbidden: loaded.kind === 'forbidden' ? loaded.uses : [],
    stdout: job.which === 'shown' ? (loaded.stdout ?? '') : '',
    tier: bench.tier,
    sandboxed: bench.sandboxed,
    libraries: bench.libraries(job.problem.imports),
    seed: job.seed,
  }
}

function statusOf(loaded: Loaded, ran: readonly CaseVerdict[]): VerdictStatus {
  if (loaded.kind === 'failed') return loaded.status
  if (loaded.kind === 'forbidden') return 'forbidden-import'
  if (loaded.kind === 'internal') return 'internal-error'
  const broken = ran.find(({ status }) => status === 'invalid-run')
  const first = broken ?? ran.find(({ status }) => status !== 'passed')
  if (first === undefined) return 'accepted'
  return first.status === 'passed' || first.status === 'not-run' ? 'internal-error' : first.status
}

function messageOf(
  { problem }: Job,
  loaded: Loaded,
  ran: readonly CaseVerdict[],
  status: VerdictStatus,
): string {
  switch (loaded.kind) {
    case 'internal':
      return `The judge itself failed, not your code: ${loaded.why}. Try again; nothing is counted.`
    case 'forbidden':
      return forbiddenMessage(loaded.uses, problem.imports)
    case 'failed':
      return `Your code does not load: ${loadMessage(loaded.status, loaded.error)}.`
    case 'ran':
      return ranMessage(ran, status)
  }
}

function forbiddenMessage(uses: readonly ForbiddenUse[], imports: string): string {
  const [first] = uses
  const where = first?.line ? `line ${first.line}` : 'your code'
  const offered = { numpy: 'NumPy', pandas: 'NumPy and pandas' }[imports]
  const rest = offered === undefined ? '' : ` (it offers ${offered})`
  return `This problem rules out ${first?.rule ?? 'what you use'}${rest}: see ${where}.`
}

function loadMessage(status: string, error: RunError | null): string {
  if (error === null) return STATUS_WORDS[status] ?? status
  const where = error.line === null ? '' : ` (line ${error.line})`
  return `${error.type}: ${error.message || 'no message'}${where}`
}

const STATUS_WORDS: Record<string, string> = {
  'time-limit': 'it takes longer than the limit',
  'memory-limit': 'it needs more memory than the limit',
  'output-limit': 'it prints more than 256 KiB',
  'invalid-run': 'it wrote into the channel of the judge',
  'forbidden-import': 'it uses what the problem rules out',
}

function ranMessage(ran: readonly CaseVerdict[], status: VerdictStatus): string {
  const count = ran.length
  if (status === 'accepted') return count === 1 ? 'The case passes.' : `All ${count} cases pass.`
  const failing = ran.filter((one) => one.status !== 'passed' && one.status !== 'not-run')
  const first = failing.find((one) => one.status === status) ?? failing[0]
  const passed = ran.filter((one) => one.status === 'passed').length
  return `${passed} of ${count} cases pass. "${first?.id}": ${first ? caseMessage(first) : ''}.`
}

function caseMessage({ status, detail, error, mistake }: CaseVerdict): string {
  if (error !== null) return `${error.type}${error.message ? `: ${firstLine(error.message)}` : ''}`
  if (detail?.difference) return firstLine(detail.difference.message)
  if (detail?.property) return firstLine(detail.property)
  if (STATUS_WORDS[status] !== undefined) return STATUS_WORDS[status]
  return mistake === null ? 'another result is expected' : mistake.kind.replaceAll('-', ' ')
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > 160 ? `${line.slice(0, 157)}…` : line.replace(/\.$/, '')
}
