import { skipGramFit, skipGramSteps } from '../../../neural/skip-gram.ts'
import { type AnySample, sample } from '../../sample.ts'

/** Word vectors. */
export const skipGramSamples: readonly AnySample[] = [
  sample({
    name: 'skipGramFit',
    input: () => [
      [0, 1, 2, 1, 0],
      [3, 1, 0, 2],
    ],
    run: (sentences) => skipGramFit(sentences, { dimensions: 2, epochs: 3 }),
    steps: {
      name: 'skipGramSteps',
      run: (sentences) => skipGramSteps(sentences, { dimensions: 2, epochs: 3 }),
    },
    faults: [
      {
        kind: 'nan',
        title: 'a word that is no number',
        call: () => skipGramSteps([[0, Number.NaN]]),
        argument: 'sentences[0][1]',
        code: 'type',
      },
      {
        kind: 'shape',
        title: 'sentences of one word',
        call: () => skipGramSteps([[0], [1]]),
        argument: 'sentences',
        code: 'shape',
      },
      {
        kind: 'empty',
        title: 'no sentence',
        call: () => skipGramSteps([]),
        argument: 'sentences',
        code: 'shape',
      },
      {
        kind: 'range',
        title: 'a window of nothing',
        call: (sentences) => skipGramSteps(sentences, { window: 0 }),
        argument: 'options.window',
        code: 'range',
      },
    ],
  }),
]
