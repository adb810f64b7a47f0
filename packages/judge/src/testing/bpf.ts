/** What a filter is asked about: one system call. */
export interface Call {
  readonly architecture: number
  readonly number: number
  readonly args?: readonly (number | bigint)[]
}

/** Runs a classic BPF program, as the kernel does for seccomp, and gives its return value. */
export function runFilter(program: Buffer, call: Call): number {
  const data = dataOf(call)
  let accumulator = 0
  for (let at = 0; at * 8 < program.length; at++) {
    const code = program.readUInt16LE(at * 8)
    const [ifTrue, ifFalse] = [program[at * 8 + 2] ?? 0, program[at * 8 + 3] ?? 0]
    const k = program.readUInt32LE(at * 8 + 4)
    const jump = (holds: boolean) => {
      at += holds ? ifTrue : ifFalse
    }
    if (code === 0x20) accumulator = data.readUInt32LE(k)
    else if (code === 0x54) accumulator = (accumulator & k) >>> 0
    else if (code === 0x15) jump(accumulator === k)
    else if (code === 0x35) jump(accumulator >= k)
    else if (code === 0x45) jump((accumulator & k) !== 0)
    else if (code === 0x06) return k
    else throw new Error(`unknown instruction ${code} at ${at}`)
  }
  throw new Error('the program has no end')
}

/** `struct seccomp_data`. */
function dataOf({ architecture, number, args = [] }: Call): Buffer {
  const data = Buffer.alloc(64)
  data.writeInt32LE(number, 0)
  data.writeUInt32LE(architecture, 4)
  for (const [i, arg] of args.entries()) {
    data.writeBigUInt64LE(BigInt.asUintN(64, BigInt(arg)), 16 + 8 * i)
  }
  return data
}
