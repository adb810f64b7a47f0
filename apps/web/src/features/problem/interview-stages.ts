/** The stages of a coding round, in their order, with the minutes that each usually gets. */
export const STAGES = [
  { id: 'clarify', title: 'Clarify', minutes: 5 },
  { id: 'outline', title: 'Outline', minutes: 6 },
  { id: 'agree', title: 'Agree', minutes: 2 },
  { id: 'implement', title: 'Implement', minutes: 20 },
  { id: 'test', title: 'Test', minutes: 5 },
  { id: 'complexity', title: 'Complexity', minutes: 3 },
  { id: 'follow-ups', title: 'Follow-ups', minutes: 4 },
] as const
export type StageId = (typeof STAGES)[number]['id']

/** A question to the interviewer, and what came back; empty where no fact fits. */
export interface Asked {
  readonly question: string
  readonly answers: readonly string[]
}

/** Where somebody stands in the round of a problem; kept in this browser. */
export interface Round {
  readonly stage: StageId
  /** Milliseconds since 1970 at which each stage was entered first. */
  readonly entered: Readonly<Partial<Record<StageId, number>>>
  readonly asked: readonly Asked[]
  readonly outline: string
  readonly complexity: string
  /** Steps of the interviewer's outline that the person says they had. */
  readonly covered: readonly number[]
}

/** A round that begins now. */
export function newRound(now: number): Round {
  return {
    ...{ stage: 'clarify', entered: { clarify: now }, asked: [], outline: '', complexity: '' },
    covered: [],
  }
}

/** The round after a stage was entered; the first time of each counts. */
export function enter(round: Round, stage: StageId, now: number): Round {
  return { ...round, stage, entered: { ...round.entered, [stage]: round.entered[stage] ?? now } }
}

/** The stage after this one, or null after the last. */
export function stageAfter(stage: StageId): StageId | null {
  return STAGES[STAGES.findIndex(({ id }) => id === stage) + 1]?.id ?? null
}

/** Milliseconds left in the stage; below 0 when over it. */
export function msLeft(round: Round, now: number): number {
  const { minutes } = STAGES.find(({ id }) => id === round.stage) ?? STAGES[0]
  return minutes * 60_000 - (now - (round.entered[round.stage] ?? now))
}

/** Reads a kept round; null where there is none or it is not readable. */
export function readRound(json: string | null): Round | null {
  if (json === null) return null
  try {
    const value = JSON.parse(json) as Partial<Round> | null
    const fine =
      STAGES.some(({ id }) => id === value?.stage) &&
      Array.isArray(value?.asked) &&
      Array.isArray(value?.covered) &&
      typeof value?.outline === 'string' &&
      typeof value?.complexity === 'string' &&
      typeof value?.entered === 'object'
    return fine ? (value as Round) : null
  } catch {
    return null
  }
}
