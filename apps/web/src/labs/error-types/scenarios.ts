/** One situation in which a machine says yes or no, in its own words. */
export interface Scenario {
  readonly label: string
  /** What the machine looks for. */
  readonly positive: string
  readonly negative: string
  /** What it does where it says yes. */
  readonly action: string
  readonly falseAlarm: string
  readonly miss: string
  /** Share of positives among the cases. */
  readonly share: number
  /** Made-up costs of a false alarm and of a miss, in the same unit. */
  readonly costs: readonly [falseAlarm: number, miss: number]
}

/** Three situations in which the two mistakes weigh differently. */
export const SCENARIOS = {
  spam: {
    label: 'spam filter',
    positive: 'spam',
    negative: 'a wanted mail',
    action: 'goes to the spam folder',
    falseAlarm: 'a wanted mail is not read',
    miss: 'spam stands in the inbox',
    share: 0.4,
    costs: [10, 1],
  },
  suspect: {
    label: 'search for a wanted person',
    positive: 'the wanted person',
    negative: 'somebody else',
    action: 'is stopped',
    falseAlarm: 'somebody innocent is stopped',
    miss: 'the wanted person walks by',
    share: 0.1,
    costs: [20, 30],
  },
  tumour: {
    label: 'screening for tumours',
    positive: 'a tumour',
    negative: 'healthy tissue',
    action: 'is sent to a biopsy',
    falseAlarm: 'somebody healthy has a biopsy',
    miss: 'a tumour is not treated',
    share: 0.2,
    costs: [2, 50],
  },
} as const satisfies Readonly<Record<string, Scenario>>

export type ScenarioName = keyof typeof SCENARIOS
