import type { AnySample } from '../sample.ts'
import { autoencoderSamples } from './neural/autoencoder.ts'
import { mlpSamples } from './neural/mlp.ts'
import { networkSamples } from './neural/network.ts'
import { optimiserSamples } from './neural/optimisers.ts'
import { sequenceSamples } from './neural/sequences.ts'
import { skipGramSamples } from './neural/skip-gram.ts'

/** Samples of what `neural.ts` exports. */
export const neuralSamples: readonly AnySample[] = [
  ...optimiserSamples,
  ...mlpSamples,
  ...networkSamples,
  ...sequenceSamples,
  ...autoencoderSamples,
  ...skipGramSamples,
]
