import type { Tensor } from '../autograd/tensor.ts'
import { autograd } from '../neural.ts'
import { fixture } from './files.ts'

/** One operation as PyTorch computed it. */
export interface TorchCase {
  readonly inputs: Readonly<Record<string, { shape: number[]; data: number[] }>>
  readonly output: { readonly shape: number[]; readonly data: number[] }
  readonly gradients: Readonly<Record<string, number[]>>
  readonly ids?: number[]
  readonly targets?: number[]
  readonly heads?: number
  readonly weights?: number[]
}

/** `fixtures/torch.json`. */
export interface TorchFixture {
  readonly operations: Readonly<Record<string, TorchCase>>
  readonly cells: Readonly<Record<string, TorchCase>>
  readonly optimisers: Readonly<Record<string, number[][]>>
  readonly schedules: Readonly<Record<string, number[]>> & {
    readonly plateau: { readonly metric: number[]; readonly rates: number[] }
  }
}

/** What PyTorch gave. */
export const torch = fixture<TorchFixture>('torch')

/** The inputs of a case as parameters. */
export function torchInputs(one: TorchCase): Record<string, Tensor> {
  return Object.fromEntries(
    Object.entries(one.inputs).map(([name, { shape, data }]) => [
      name,
      autograd.parameter(data, shape),
    ]),
  )
}

/** Pulls back the weights 1, 2, 3 … / size, as the maker does. */
export function torchBackward(output: Tensor): void {
  const size = output.data.length
  autograd.backward(
    output,
    Array.from({ length: size }, (_, i) => (i + 1) / size),
  )
}

/** Largest difference as a share of the larger of 1 and the largest figure. */
export function gap(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY
  let worst = 0
  let size = 1
  for (let i = 0; i < theirs.length; i++) {
    const difference = Math.abs((ours[i] as number) - (theirs[i] as number))
    if (Number.isNaN(difference)) return Number.POSITIVE_INFINITY
    worst = Math.max(worst, difference)
    size = Math.max(size, Math.abs(theirs[i] as number))
  }
  return worst / size
}
