import { gradientFlow, RandomState, weightDeviation } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { FlowView } from './model.ts'
import { ACTIVATION_NAMES, START_NAMES } from './params.ts'
import { isKept } from './run.ts'

/** Depths, a width, a σ, and nets to choose from, by seed. */
export interface DeepNets {
  readonly sigmoids: number
  readonly width: number
  readonly layers: number
  readonly deviation: number
  readonly depth: number
  /** Seed of the offered nets. */
  readonly draw: number
}

/** Nets that are offered; sigmoids and tiny weights never keep the gradient. */
export const OFFERED = [
  ['sigmoid', 'xavier-normal'],
  ['relu', 'normal'],
  ['relu', 'he-normal'],
  ['tanh', 'normal'],
] as const

/** Small, since the page runs them itself. */
const OFFERED_SIZE = { width: 16, rows: 16 } as const

/** Draws the numbers; He keeps the gradient of the drawn net. */
export function netsOf(seed: number): DeepNets {
  const random = new RandomState(seed + 12_000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  for (;;) {
    const nets = {
      sigmoids: one([5, 6, 8, 10, 12, 15]),
      width: one([32, 50, 72, 98, 128, 200]),
      layers: one([10, 20, 30]),
      deviation: one([0.02, 0.05, 0.1, 0.2]),
      depth: one([8, 10, 12]),
      draw: random.randint(0, 10_000),
    }
    if (isKeptBy(OFFERED[2], nets)) return nets
  }
}

/** Which of the offered nets keep the gradient between half and twice. */
export function keptOf(nets: Pick<DeepNets, 'depth' | 'draw'>): string[] {
  return OFFERED.filter((net) => isKeptBy(net, nets)).map((net) => net.join(' '))
}

function isKeptBy(
  [activation, kind]: (typeof OFFERED)[number],
  { depth, draw }: Pick<DeepNets, 'depth' | 'draw'>,
) {
  const initialisation = kind === 'normal' ? { kind, deviation: 0.01 } : { kind }
  const options = { activation, initialisation, depth, ...OFFERED_SIZE, randomState: draw }
  return isKept(gradientFlow(options).ratio)
}

let drawn: { readonly seed: number; readonly task: Task } | null = null

/** The best that sigmoids allow, what ReLU layers do, He's σ, and which net keeps its gradient. */
export function exercise({ params }: Pick<FlowView, 'params'>): Task {
  // A few nets are run for it, and the page asks again at every step: the last one is kept.
  if (drawn?.seed !== params.seed) drawn = { seed: params.seed, task: taskOf(params.seed) }
  return drawn.task
}

function taskOf(seed: number): Task {
  const nets = netsOf(seed)
  const { sigmoids, width, layers, deviation, depth } = nets
  const best = gradientFlow({ depth: sigmoids, width: 2, rows: 1 }).bestCaseFactor
  const factor = deviation * Math.sqrt(width / 2)
  const he = weightDeviation({ kind: 'he-normal' }, width, width)
  const kept = keptOf(nets)
  return {
    prompt: `The slope of a sigmoid is at most 1/4. A ReLU layer with weights N(0, σ²) multiplies ‖∂L/∂h‖ by σ · √(width / 2) on average. Give powers as log₁₀: 0.001 is −3.`,
    fields: [
      numberField(
        'sigmoids',
        `log₁₀ of the most that the slopes of ${sigmoids} sigmoids let through`,
        Math.log10(best),
        0.05,
      ),
      numberField(
        'relu',
        `log₁₀ of what ${layers} ReLU layers of width ${width} with σ = ${deviation} multiply by`,
        layers * Math.log10(factor),
        0.1,
      ),
      numberField('he', `σ by He for ${width} inputs`, he, 0.003),
      choiceField(
        'kept',
        `Which net of ${depth} layers of 16 units keeps its gradient between half and twice?`,
        kept,
        OFFERED.map(([activation, kind]) => [
          `${activation} ${kind}`,
          `${ACTIVATION_NAMES[activation]}, ${kind === 'normal' ? 'N(0, 0.01²)' : START_NAMES[kind]}`,
        ]),
      ),
    ],
    explain: `(1/4)^${sigmoids} = ${best.toExponential(2)}. A factor of ${factor.toPrecision(3)} a layer, ${layers} times. He’s σ² = 2 / in makes the factor of a ReLU layer exactly 1.`,
  }
}
