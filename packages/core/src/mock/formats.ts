import type { MockFormat, Round } from '@warmstart/schema'

/** What a format is, before content is looked at. */
export interface FormatDescription {
  readonly id: MockFormat
  readonly title: string
  readonly summary: string
  /** Lengths that can be chosen, in minutes; the first is the usual one. */
  readonly minutes: readonly number[]
  /** Rounds in their order, each with its share of the minutes. */
  readonly rounds: readonly { readonly round: Round; readonly share: number }[]
}

const one = (round: Round) => [{ round, share: 1 }]

/** Every format that a mock can have. Lengths of the rounds: `content/taxonomy.yaml`. */
export const FORMATS: readonly FormatDescription[] = [
  {
    id: 'ml-concepts',
    title: 'ML concepts',
    summary: 'Quick questions on ideas and methods that get harder as you go.',
    minutes: [15, 30, 45],
    rounds: one('ml-concepts'),
  },
  {
    id: 'ml-coding',
    title: 'ML coding',
    summary: 'One problem: clarify, outline, implement, test, complexity, follow-ups.',
    minutes: [45, 30],
    rounds: one('ml-coding'),
  },
  {
    id: 'system-design',
    title: 'ML system design',
    summary: 'One open problem, stage by stage, from its goal to serving and monitoring.',
    minutes: [45],
    rounds: one('system-design'),
  },
  {
    id: 'behavioural',
    title: 'Behavioural',
    summary: 'Stories from your work: situation, task, action, result.',
    minutes: [30, 15, 45],
    rounds: one('behavioural'),
  },
  {
    id: 'project-deep-dive',
    title: 'Project deep dive',
    summary: 'One of your projects, questioned until your share and its decisions are clear.',
    minutes: [45, 30],
    rounds: one('project-deep-dive'),
  },
  {
    id: 'domain',
    title: 'Domain',
    summary: 'Models and measures of one field: language, vision or generative AI.',
    minutes: [30, 15, 45],
    rounds: one('domain'),
  },
  {
    id: 'recruiter-screen',
    title: 'Recruiter screen',
    summary: 'A first talk about your background, with a light check of the basics.',
    minutes: [20, 30],
    rounds: one('recruiter-screen'),
  },
  {
    id: 'take-home',
    title: 'Take-home presentation',
    summary: 'You present a take-home task, then its choices are questioned.',
    minutes: [30, 45],
    rounds: one('take-home'),
  },
  {
    id: 'full-loop',
    title: 'Full loop',
    summary: 'Concepts, coding, design and behavioural, one after another with breaks.',
    minutes: [150, 90],
    rounds: [
      { round: 'ml-concepts', share: 0.2 },
      { round: 'ml-coding', share: 0.3 },
      { round: 'system-design', share: 0.3 },
      { round: 'behavioural', share: 0.2 },
    ],
  },
  {
    id: 'custom',
    title: 'Your own mix',
    summary: 'Pick topics, minutes and a seed.',
    minutes: [20, 10, 30, 45, 60],
    rounds: one('ml-concepts'),
  },
]

/** Minutes of break between two rounds of a loop. */
export const BREAK_MINUTES = 10

/** Title of a round as the clock shows it. */
export const ROUND_TITLES: Readonly<Record<Round, string>> = {
  'recruiter-screen': 'Recruiter screen',
  'ml-concepts': 'ML concepts',
  'ml-coding': 'ML coding',
  'system-design': 'ML system design',
  behavioural: 'Behavioural',
  'project-deep-dive': 'Project deep dive',
  domain: 'Domain',
  'take-home': 'Take-home presentation',
}
