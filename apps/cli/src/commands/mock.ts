import { randomBytes } from 'node:crypto'
import {
  createMock,
  FORMATS,
  listMocks,
  type MockInHand,
  markdownReport,
  reportOnMock,
  settingsOf,
  uuidV7,
  viewMock,
} from '@warmstart/core'
import {
  AttemptId,
  DOMAINS,
  type Domain,
  LEVELS,
  type Level,
  type MockFormat,
  MockId,
  ROLES,
  type Role,
  type TopicId,
  WarmstartError,
} from '@warmstart/schema'
import { type Command, Option } from 'commander'
import { type MockRoomContext, mockContextOf } from '../mock/context.ts'
import { TerminalRoom } from '../mock/room.ts'
import { style } from '../style.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Act } from './index.ts'
import { wholeNumber } from './numbers.ts'

/** Short names that may stand for an id. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ concepts: 'ml-concepts', coding: 'ml-coding', design: 'system-design' },
  ...{ recruiter: 'recruiter-screen', project: 'project-deep-dive', loop: 'full-loop' },
  ...{ ds: 'data-scientist', mle: 'ml-engineer', aie: 'ai-engineer' },
}
const long = (name: string) => SHORT[name] ?? name

interface StartFlags {
  readonly round: string
  readonly role?: string
  readonly level?: string
  readonly minutes?: number
  readonly seed?: number
  readonly domain?: Domain
  readonly topics?: string
  readonly coach: boolean
}

/** `mock start|resume|list|report`: a mock interview in the terminal. */
export function registerMock(program: Command, act: Act): void {
  const mock = program.command('mock').description('mock interviews, with text')
  const played = (name: string, about: string) => mock.command(name).description(about)
  played('start', 'plan one and sit it; a script may answer on standard input')
    .option('--round <format>', `${FORMATS.map(({ id }) => id).join(', ')}`, 'ml-concepts')
    .option('--role <role>', ROLES.join(', '))
    .option('--level <level>', LEVELS.join(', '))
    .option('--minutes <n>', 'length', wholeNumber('--minutes', 5, 240))
    .option('--seed <n>', 'the same seed gives the same plan', wholeNumber('--seed', 0, 4294967295))
    .addOption(new Option('--domain <field>', 'of a domain round').choices(DOMAINS))
    .option('--topics <ids>', 'of a custom mock, joined by commas')
    .option('--no-coach', 'without the coach')
    .action((flags: StartFlags) =>
      act((surroundings) =>
        withMocks(surroundings, async (mocks) =>
          play(surroundings, mocks, await plan(surroundings, mocks, flags)),
        ),
      ),
    )
  played('resume <id>', 'go on with one').action((id: string) =>
    act((surroundings) =>
      withMocks(surroundings, async (mocks) =>
        play(surroundings, mocks, await viewMock(mocks, mockId(id))),
      ),
    ),
  )
  mock
    .command('list')
    .description('mocks, newest first')
    .action(() =>
      act((surroundings) => withMocks(surroundings, (mocks) => list(surroundings, mocks))),
    )
  mock
    .command('report <id>')
    .description('what a completed mock showed')
    .option('--md', 'as Markdown, which is what is printed without --json too')
    .action((id: string) =>
      act((surroundings) =>
        withMocks(surroundings, (mocks) => printReport(surroundings, mocks, mockId(id))),
      ),
    )
}

async function withMocks<T>(
  surroundings: Surroundings,
  work: (mocks: MockRoomContext) => Promise<T>,
): Promise<T> {
  const mocks = await mockContextOf(surroundings)
  try {
    return await work(mocks)
  } finally {
    await mocks.close()
  }
}

async function plan(
  surroundings: Surroundings,
  mocks: MockRoomContext,
  flags: StartFlags,
): Promise<MockInHand> {
  const { now, store, learner, timeZone } = surroundings
  const settings = await settingsOf((await store()).memoryOf(learner), timeZone)
  const newId = () => uuidV7(now(), randomBytes(10))
  const { minutes, seed, coach, domain = null, topics } = flags
  const input = {
    id: MockId.parse(newId()),
    format: oneOf(
      '--round',
      long(flags.round),
      FORMATS.map(({ id }) => id),
    ) as MockFormat,
    role: flags.role === undefined ? settings.role : oneOf<Role>('--role', long(flags.role), ROLES),
    level:
      flags.level === undefined
        ? (settings.level ?? ('mid' as const))
        : oneOf<Level>('--level', flags.level, LEVELS),
    seed: seed ?? randomBytes(4).readUInt32LE() % 1_000_000,
    ...{ coach, domain, thinkingSeconds: 25 },
    topics: (topics?.split(',') ?? []) as TopicId[],
    ...(minutes === undefined ? {} : { minutes }),
  }
  return createMock(mocks, input, now(), () => AttemptId.parse(newId()))
}

/** @throws {WarmstartError} `invalid-input` that names what there is */
function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  throw new WarmstartError('invalid-input', `${option}: "${value}" is none of ${known.join(', ')}`)
}

function mockId(text: string): MockId {
  const id = MockId.safeParse(text)
  if (id.success) return id.data
  throw new WarmstartError(
    'not-found',
    `id: there is no mock "${text}"; "warmstart mock list" lists yours`,
  )
}

async function play(
  surroundings: Surroundings,
  mocks: MockRoomContext,
  hand: MockInHand,
): Promise<void> {
  const { output } = surroundings
  const { id, title, seed } = hand.plan
  if (hand.state.phase !== 'completed') {
    output.line(style(output, 'bold', title))
    output.line(style(output, 'dim', `${id} · seed ${seed}`))
    if (!(await new TerminalRoom(mocks, hand, output).play())) {
      output.json({ id, phase: (await viewMock(mocks, id)).state.phase })
      output.line(`\nKept. "warmstart mock resume ${id}" goes on.`)
      return
    }
  }
  await printReport(surroundings, mocks, id)
}

async function printReport(
  { output }: Surroundings,
  mocks: MockRoomContext,
  id: MockId,
): Promise<void> {
  const report = await reportOnMock(mocks, id)
  output.json(report)
  output.line(`\n${markdownReport(report)}`)
}

async function list({ output }: Surroundings, mocks: MockRoomContext): Promise<void> {
  const all = await listMocks(mocks)
  output.json(
    all.map(({ plan: { id, format, title, createdAt, seed }, state: { phase } }) => ({
      ...{ id, format, title, createdAt, seed, phase },
    })),
  )
  if (all.length === 0) output.line('None yet. "warmstart mock start" begins one.')
  for (const { plan: one, state } of all) {
    const day = new Date(one.createdAt).toISOString().slice(0, 16).replace('T', ' ')
    output.line(`${one.id}  ${day}  ${state.phase.padEnd(10)} ${one.title}`)
  }
}
