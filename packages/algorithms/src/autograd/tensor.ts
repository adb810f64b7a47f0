import { InvalidInput } from '../check/invalid-input.ts'

/**
 * An array with a shape that remembers which operation made it, so that a gradient can flow back.
 *
 * Row-major: the last index moves fastest. `data` is never written to after creation, except the
 * parameters' by an optimiser; `gradient` is ∂root/∂this after {@link backward}, null before.
 */
export interface Tensor {
  readonly shape: readonly number[] // [] is a single number
  readonly data: Float64Array
  readonly op: string // 'constant', 'parameter', or the operation that made it
  readonly parents: readonly Tensor[]
  readonly tracked: boolean // whether a gradient is wanted here
  gradient: Float64Array | null
  /** Adds this tensor's share of the gradient to its parents; null for a leaf. */
  readonly pull: ((gradient: Float64Array) => void) | null
}

/** How many numbers an array of this shape holds. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1
  for (const length of shape) size *= length
  return size
}

/**
 * A tensor that no gradient is asked for: data, targets, masks.
 *
 * @param data  row-major values; a `Float64Array` is kept, an array is copied
 * @param shape  defaults to one axis
 * @throws {InvalidInput} code `shape` when the shape does not hold exactly the values
 */
export function constant(
  data: ArrayLike<number>,
  shape: readonly number[] = [data.length],
): Tensor {
  return leaf('constant', data, shape, false)
}

/**
 * A tensor that training may change: its gradient is collected by {@link backward}.
 *
 * @param data  row-major values; a `Float64Array` is kept (an optimiser writes to it in place)
 * @param shape  defaults to one axis
 * @throws {InvalidInput} code `shape` when the shape does not hold exactly the values
 */
export function parameter(
  data: ArrayLike<number>,
  shape: readonly number[] = [data.length],
): Tensor {
  return leaf('parameter', data, shape, true)
}

function leaf(
  op: string,
  data: ArrayLike<number>,
  shape: readonly number[],
  tracked: boolean,
): Tensor {
  if (sizeOf(shape) !== data.length) {
    throw new InvalidInput(
      'shape',
      'data',
      `has ${data.length} values but shape [${shape}] holds ${sizeOf(shape)}`,
      'give one value for each cell of the shape',
    )
  }
  const values = data instanceof Float64Array ? data : Float64Array.from(data)
  return { shape: [...shape], data: values, op, parents: [], tracked, gradient: null, pull: null }
}

/** The result of an operation. `pull` is kept only when some parent wants a gradient. */
export function record(
  op: string,
  data: Float64Array,
  shape: readonly number[],
  parents: readonly Tensor[],
  pull: (gradient: Float64Array) => void,
): Tensor {
  const tracked = parents.some((parent) => parent.tracked)
  return {
    shape,
    data,
    op,
    parents: tracked ? parents : [],
    tracked,
    gradient: null,
    pull: tracked ? pull : null,
  }
}

/** The buffer that collects ∂root/∂tensor, made on first use; null when none is wanted. */
export function gradientOf(tensor: Tensor): Float64Array | null {
  if (!tensor.tracked) return null
  tensor.gradient ??= new Float64Array(tensor.data.length)
  return tensor.gradient
}

/** The only number of a tensor with one value. */
export function numberOf(tensor: Tensor): number {
  if (tensor.data.length !== 1) throw shapeFault('tensor', tensor.shape, 'must hold one number')
  return tensor.data[0]
}

/** Every tensor that `root` depends on and that wants a gradient, inputs before users. */
export function tape(root: Tensor): Tensor[] {
  const order: Tensor[] = []
  const seen = new Set<Tensor>()
  const stack: { tensor: Tensor; next: number }[] = []
  const visit = (tensor: Tensor) => {
    if (!tensor.tracked || seen.has(tensor)) return
    seen.add(tensor)
    stack.push({ tensor, next: 0 })
  }
  visit(root)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (top.next < top.tensor.parents.length) visit(top.tensor.parents[top.next++])
    else {
      order.push(top.tensor)
      stack.pop()
    }
  }
  return order
}

/**
 * Reverse-mode differentiation: fills `gradient` of everything `root` depends on.
 *
 * Walks the tape backwards once; a tensor's gradient is complete when it is reached, because all
 * its users come later on the tape. Gradients add up over calls until {@link clearGradients}.
 *
 * @param root  usually a loss, shape []
 * @param seed  ∂(what you care about)/∂root, same size as root; default 1 for a single number
 * @throws {InvalidInput} code `shape` when root has several values and no seed is given
 *
 * Cost: about twice the forward pass in time; one buffer per tensor in memory.
 * Source: Baydin et al. 2018, Automatic differentiation in machine learning: a survey.
 */
export function backward(root: Tensor, seed?: ArrayLike<number>): void {
  if (seed === undefined && root.data.length !== 1) {
    throw shapeFault('root', root.shape, 'must be a single number unless a seed is given')
  }
  if (seed !== undefined && seed.length !== root.data.length) {
    throw shapeFault('seed', [seed.length], `must have the size of root, ${root.data.length}`)
  }
  const order = tape(root)
  for (const tensor of order) if (tensor.pull) tensor.gradient = null
  const start = gradientOf(root)
  if (!start) return
  for (let i = 0; i < start.length; i++) start[i] += seed?.[i] ?? 1
  for (const tensor of order.reverse()) {
    if (tensor.pull && tensor.gradient) tensor.pull(tensor.gradient)
  }
}

/** Forgets the gradients collected so far; call it between two training steps. */
export function clearGradients(tensors: Iterable<Tensor>): void {
  for (const tensor of tensors) tensor.gradient = null
}

/** The fault that every operation reports for shapes that do not fit together. */
export function shapeFault(name: string, shape: readonly number[], rule: string): InvalidInput {
  return new InvalidInput('shape', name, `has shape [${shape}]`, rule)
}
