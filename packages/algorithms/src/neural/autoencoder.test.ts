import { describe, expect, it } from 'vitest'
import { checkGradient, constant } from '../autograd/index.ts'
import { symmetricEigen } from '../linalg/decompose.ts'
import { gram } from '../matrix/gram.ts'
import { RandomState } from '../random/random-state.ts'
import { collect, last } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { autoencoderFit, autoencoderSteps, vaeFit, vaeSteps } from './autoencoder.ts'
import {
  autoencoderDecode,
  autoencoderEncode,
  buildCoders,
  gaussianKl,
  latentWalk,
} from './autoencoder-model.ts'
import { elbo } from './autoencoder-training.ts'

function digits(rows: number) {
  const { x } = dataset('digits')
  return { data: x.data.slice(0, rows * 64).map((value) => value / 16), rows, columns: 64 }
}

describe('The KL divergence of a Gaussian code', () => {
  it('is one half for μ = 1, σ = 1, and 0 only for N(0, 1)', () => {
    expect(gaussianKl(1, 1)).toBe(0.5)
    expect(gaussianKl(0, 1)).toBe(0)
    expect(gaussianKl(0, 2)).toBeCloseTo(0.5 * (4 - Math.log(4) - 1), 14)
    expect(() => gaussianKl(0, 0)).toThrow('`deviation`:')
  })

  it('agrees with numerical integration', () => {
    const [mean, deviation] = [0.7, 0.4]
    const density = (x: number, m: number, s: number) =>
      Math.exp(-0.5 * ((x - m) / s) ** 2) / (s * Math.sqrt(2 * Math.PI))
    let sum = 0
    for (let x = -8; x < 8; x += 1e-3) {
      const p = density(x, mean, deviation)
      if (p > 1e-300) sum += 1e-3 * p * Math.log(p / density(x, 0, 1))
    }
    expect(sum).toBeCloseTo(gaussianKl(mean, deviation), 6)
  })
})

describe('The loss of a variational autoencoder', () => {
  const shape = {
    kind: 'vae',
    inputs: 5,
    hidden: [4],
    latent: 2,
    activation: 'tanh',
    output: 'bernoulli',
  } as const
  const setup = (output: 'bernoulli' | 'gaussian') => {
    const rng = new RandomState(1)
    const coders = buildCoders(
      { ...shape, output },
      { initialisation: { kind: 'xavier-normal' }, rng },
    )
    const x = constant(rng.randomSample(15), [3, 5])
    const noise = constant(rng.normals(6), [3, 2])
    const parameters = [...coders.encoder, ...coders.decoder].flatMap((layer) =>
      layer.parameters.map(({ tensor }) => tensor),
    )
    return { coders, x, noise, parameters }
  }

  it.each(['bernoulli', 'gaussian'] as const)(
    'has the gradient of its value, through the draw: %s',
    (output) => {
      const { coders, x, noise, parameters } = setup(output)
      const f = () => elbo({ ...shape, output }, coders, x, noise, 0.7).loss
      expect(checkGradient(f, parameters).error).toBeLessThan(1e-7)
    },
  )

  it('adds β times the KL of every dimension', () => {
    const { coders, x, noise } = setup('bernoulli')
    const at = (beta: number) => elbo(shape, coders, x, noise, beta)
    const kl = at(1).klByDimension.reduce((a, b) => a + b)
    expect(at(3).loss.data[0]).toBeCloseTo(at(0).reconstruction + 3 * kl, 12)
    expect(kl).toBeGreaterThan(0)
  })
})

describe('A variational autoencoder on digits', () => {
  const x = digits(300)
  const options = { latent: 3, epochs: 12, learningRate: 0.01 }

  it('lowers its loss and keeps codes near the middle', () => {
    const states = collect(vaeSteps(x, options))
    expect(states.at(-1)?.loss).toBeLessThan(0.8 * (states[1]?.loss as number))
    expect(states[0]?.codes.length).toBe(100)
    const { mean, deviation } = autoencoderEncode(vaeFit(x, options), x)
    const spread = mean.data.reduce((sum, v) => sum + v * v, 0) / mean.data.length
    expect(spread).toBeLessThan(4)
    expect(deviation?.data.every((s) => s > 0 && s < 2)).toBe(true)
  })

  it('lets every dimension die under a large β, and none without it', () => {
    const dead = (beta: number) =>
      last(vaeSteps(x, { ...options, beta }))?.klByDimension.filter((kl) => kl < 0.01).length
    expect(dead(50)).toBe(3)
    expect(dead(0)).toBe(0)
  })

  it('encodes to the means and deviations whose KL it reports', () => {
    const still = { latent: 2, epochs: 1, learningRate: 1e-12 }
    const reported = last(vaeSteps(x, still))?.klByDimension
    const { mean, deviation } = autoencoderEncode(vaeFit(x, still), x)
    const kl = [0, 0]
    mean.data.forEach((m, i) => {
      kl[i % 2] = (kl[i % 2] as number) + gaussianKl(m, deviation?.data[i] as number) / x.rows
    })
    kl.forEach((value, j) => {
      expect(value).toBeCloseTo(reported?.[j] as number, 8)
    })
  })

  it('decodes a walk into pictures between 0 and 1', () => {
    const walk = latentWalk(vaeFit(x, options), [-1, 0, 0], [1, 0, 0], 5)
    expect([walk.rows, walk.columns]).toEqual([5, 64])
    expect(walk.data.every((p) => p > 0 && p < 1)).toBe(true)
    expect(walk.data.slice(0, 64)).not.toEqual(walk.data.slice(256))
  })

  it('refuses pixels above 1', () => {
    expect(() => vaeSteps([[0.5, 2]])).toThrow('`x`:')
  })
})

describe('A plain autoencoder', () => {
  it('without hidden layers loses what the principal components lose', () => {
    const { x } = dataset('iris')
    const means = [0, 1, 2, 3].map(
      (j) =>
        Array.from({ length: 150 }, (_, i) => x.data[i * 4 + j] as number).reduce((a, b) => a + b) /
        150,
    )
    const centred = { ...x, data: x.data.map((v, i) => v - (means[i % 4] as number)) }
    const steps = autoencoderSteps(centred, {
      hidden: [],
      latent: 2,
      output: 'gaussian',
      epochs: 150,
      learningRate: 0.02,
    })
    const { values } = symmetricEigen(gram(centred))
    const lost = (0.5 * ((values[2] as number) + (values[3] as number))) / 150
    const loss = last(steps)?.loss as number
    expect(loss).toBeGreaterThan(0.999 * lost)
    expect(loss).toBeLessThan(1.05 * lost)
  })

  it('has codes without deviation and no KL', () => {
    const model = autoencoderFit(digits(40), { epochs: 1 })
    expect(autoencoderEncode(model, digits(2)).deviation).toBeNull()
    expect(autoencoderDecode(model, [[0, 0]]).columns).toBe(64)
    expect(last(autoencoderSteps(digits(40), { epochs: 1 }))?.kl).toBe(0)
  })

  it('ends as diverged with finite parameters', () => {
    const options = { optimiser: { kind: 'sgd' }, learningRate: 1e300, output: 'gaussian' } as const
    const model = autoencoderFit(digits(40), { ...options, hidden: [] })
    expect(model.stopped).toBe('diverged')
    expect(model.encoder.every(({ data }) => data.every(Number.isFinite))).toBe(true)
  })
})
