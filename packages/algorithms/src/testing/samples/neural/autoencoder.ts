import {
  type AutoencoderOptions,
  autoencoderFit,
  autoencoderSteps,
  vaeFit,
  vaeSteps,
} from '../../../neural/autoencoder.ts'
import { type AnySample, type Fault, sample } from '../../sample.ts'

interface Input {
  readonly x: readonly (readonly number[])[]
}

const OPTIONS: AutoencoderOptions = {
  latent: 2,
  hidden: [3],
  epochs: 3,
  batchSize: 4,
  watchRows: 5,
}

const input = (): Input => ({
  x: Array.from({ length: 9 }, (_, i) => Array.from({ length: 4 }, (_v, j) => ((i * j) % 5) / 4)),
})

const faults = (run: (x: Input['x'], options?: AutoencoderOptions) => unknown) =>
  [
    {
      kind: 'nan',
      title: 'a pixel that is no number',
      call: () => run([[Number.NaN, 0]]),
      argument: 'x',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'rows of different lengths',
      call: () => run([[0.5], [0.5, 1]]),
      argument: 'x',
      code: 'shape',
    },
    { kind: 'empty', title: 'no row', call: () => run([]), argument: 'x', code: 'shape' },
    {
      kind: 'range',
      title: 'a code of no number',
      call: ({ x }) => run(x, { latent: 0 }),
      argument: 'options.latent',
      code: 'range',
    },
  ] satisfies Fault<Input>[]

/** Autoencoders, plain and variational. */
export const autoencoderSamples: readonly AnySample[] = [
  sample<Input, unknown>({
    name: 'autoencoderFit',
    input,
    run: ({ x }) => autoencoderFit(x, OPTIONS),
    steps: { name: 'autoencoderSteps', run: ({ x }) => autoencoderSteps(x, OPTIONS) },
    faults: faults(autoencoderSteps),
  }),
  sample<Input, unknown>({
    name: 'vaeFit',
    input,
    run: ({ x }) => vaeFit(x, OPTIONS),
    steps: { name: 'vaeSteps', run: ({ x }) => vaeSteps(x, OPTIONS) },
    faults: faults(vaeSteps),
  }),
]
