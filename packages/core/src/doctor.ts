import type { JudgeState } from '@warmstart/schema'

/** What was found on this machine; gathered by the apps, which may look. */
export interface Findings {
  /** Such as `v20.19.0`. */
  readonly nodeVersion: string
  readonly storage: {
    readonly engine: string
    readonly driver: string
    readonly engineVersion: string
    readonly schemaVersion: number
    readonly location: string
    /** One sentence for each limit that holds, with the fix. */
    readonly degraded: readonly string[]
  }
  readonly content: {
    readonly items: readonly unknown[]
    readonly topics: readonly unknown[]
    readonly contentVersion: string
  }
  /** Left out where nobody asked for it: opening the judge takes a second. */
  readonly judge?: JudgeState
}

/** One line of the report. */
export interface DoctorCheck {
  readonly name: string
  readonly state: 'fine' | 'degraded' | 'broken'
  readonly found: string
  /** What to do about it, or null where nothing is to be done. */
  readonly fix: string | null
}

/** What this Warmstart runs on, and what works less well than it could. */
export function doctorReport({ nodeVersion, storage, content, judge }: Findings): {
  readonly checks: readonly DoctorCheck[]
} {
  const { engine, driver, engineVersion, schemaVersion, location, degraded } = storage
  const limits = degraded.length > 0
  const { items, topics, contentVersion } = content
  return {
    checks: [
      { name: 'Node', state: 'fine', found: nodeVersion, fix: null },
      {
        name: 'Data',
        state: limits ? 'degraded' : 'fine',
        found: `${engine} ${engineVersion} (${driver}), schema ${schemaVersion}, ${location}`,
        fix: limits ? degraded.join(' ') : null,
      },
      {
        name: 'Content',
        state: items.length === 0 ? 'broken' : 'fine',
        found: `${items.length} items, ${topics.length} topics, version ${contentVersion}`,
        fix: items.length === 0 ? 'Run "npm run build" to compile the content.' : null,
      },
      ...(judge === undefined ? [] : [judgeCheck(judge)]),
    ],
  }
}

/** Without a judge everything but coding problems works; without a sandbox or the best one, less well. */
function judgeCheck({
  state,
  tier,
  summary,
  fix,
  python,
  libraries,
  refused,
}: JudgeState): DoctorCheck {
  const versions = Object.entries(libraries).map(([name, version]) => `${name} ${version}`)
  const on = python === null ? '' : ` Python ${[python, ...versions].join(', ')}.`
  const better = refused.map((one) => `${one.tier} was refused: ${one.why}.`).join(' ')
  return {
    name: 'Judge',
    state: state === 'ready' && tier === 'T1' ? 'fine' : 'degraded',
    found: `${tier === null ? '' : `${tier}: `}${summary}${on}`,
    fix: [fix ?? '', better].filter((part) => part !== '').join(' ') || null,
  }
}
