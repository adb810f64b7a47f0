import type { JudgeProbe, JudgeTier } from '@warmstart/schema'
import type { Json } from '../values/from-wire.ts'
import { fromWire } from '../values/from-wire.ts'
import { numberOf } from '../values/value.ts'
import type { HostConfig } from './config.ts'
import { Pool } from './pool.ts'
import { CANARY, CANARY_ANSWER, LEAVES, LOOKS, PROBES } from './probes.ts'
import type { Slot } from './slot.ts'

const ASK_MS = 10_000
const LOOP_MS = 250
const MEMORY_MB = 512

/** What the self-test of one tier found. */
export interface TierTest {
  readonly tier: JudgeTier
  readonly fits: boolean
  /** Why it does not fit, or empty. */
  readonly why: string
  readonly probes: readonly JudgeProbe[]
  /** The pool that was tested; it goes on to serve where the tier fits. */
  readonly pool: Pool
}

/**
 * Runs an honest program and the hostile ones in a tier, on the very path that runs take. A tier
 * fits where the honest one is right, before and after, and every hostile one is contained.
 */
export async function testTier(config: HostConfig, tier: JudgeTier): Promise<TierTest> {
  const pool = new Pool(config, 'numpy', tier)
  const probes: JudgeProbe[] = []
  try {
    probes.push(await canary(pool))
    if (pool.tier !== tier) throw new Error('its slots cannot be started')
    if (tier !== 'T4') {
      for (const probe of PROBES) probes.push(await hostile(pool, probe.name, probe))
      await ask(pool, LEAVES, ASK_MS)
      const ends = 'clean'
      probes.push(await hostile(pool, 'leaves nothing for the next run', { source: LOOKS, ends }))
    }
    probes.push({ ...(await canary(pool)), name: 'an honest program is right afterwards' })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { tier, fits: false, why, probes, pool }
  }
  const open = probes.filter(({ contained }) => !contained)
  const why = open.map(({ name, found }) => `${name}: ${found}`).join('; ')
  return { tier, fits: open.length === 0, why, probes, pool }
}

async function canary(pool: Pool): Promise<JudgeProbe> {
  const name = 'an honest program is right'
  const answer = await ask(pool, CANARY, ASK_MS)
  if (answer.items === null) return { name, contained: false, found: answer.kind }
  const right = answer.items.join() === CANARY_ANSWER.join()
  return { name, contained: right, found: right ? 'right' : `[${answer.items.join(', ')}]` }
}

async function hostile(
  pool: Pool,
  name: string,
  { source, ends }: { readonly source: string; readonly ends: 'clean' | 'killed' },
): Promise<JudgeProbe> {
  const answer = await ask(pool, source, ends === 'killed' ? LOOP_MS : ASK_MS)
  if (ends === 'killed') {
    return { name, contained: answer.kind === 'timeout', found: answer.kind }
  }
  const { items } = answer
  if (items === null) return { name, contained: false, found: answer.kind }
  const found = items.length === 0 ? 'contained' : `possible: ${items.join(', ')}`
  return { name, contained: items.length === 0, found }
}

/** What a program returned as a list of texts, or how else it ended. */
interface Said {
  readonly kind: string
  readonly items: readonly string[] | null
}

async function ask(pool: Pool, source: string, limitMs: number): Promise<Said> {
  const slot = await pool.take()
  try {
    return await dialogue(slot, source, limitMs)
  } finally {
    slot.kill()
    await slot.exit
  }
}

async function dialogue(slot: Slot, source: string, limitMs: number): Promise<Said> {
  const opened = await slot.ask(
    {
      ...{ op: 'open', role: 'submission', memoryMb: MEMORY_MB, source },
      ...{ forbidden: [], name: 'probe', harness: null, seed: 1 },
    },
    ASK_MS,
  )
  if (opened.kind !== 'answer') return ended(opened.kind)
  if (opened.value.has('error')) return ended(JSON.stringify(opened.value.get('error')))
  const call = { op: 'call_case', args: [], unchanged: false, seed: 1 }
  const answer = await slot.ask(call, limitMs)
  if (answer.kind !== 'answer') return ended(answer.kind)
  const value = answer.value.get('value')
  if (value === undefined) return ended(JSON.stringify(answer.value.get('error') ?? null))
  return listOf(value)
}

function ended(kind: string): Said {
  return { kind, items: null }
}

function listOf(json: Json): Said {
  const value = fromWire(json)
  if (value.kind !== 'list') return ended(`a ${value.kind}`)
  const items = value.items.map((item) =>
    item.kind === 'str' ? item.value : String(numberOf(item)),
  )
  return { kind: 'list', items }
}
