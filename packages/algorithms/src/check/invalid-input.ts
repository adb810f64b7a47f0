/** What is wrong with an argument. */
export type FaultCode = 'shape' | 'range' | 'not-finite' | 'type'

/**
 * The one error that algorithms throw: a caller broke the contract of an argument.
 *
 * The message has the form "`field`: what is wrong; what to write instead". Thrown at the call,
 * never from inside a running generator.
 */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput'
  /** What kind of fault it is. */
  readonly code: FaultCode
  /** Name of the argument, such as `points` or `options.maxRounds`. */
  readonly argument: string

  /**
   * @param code  kind of the fault
   * @param argument  name of the argument as its caller writes it
   * @param wrong  what is wrong with it
   * @param instead  what to write instead
   */
  constructor(code: FaultCode, argument: string, wrong: string, instead: string) {
    super(`\`${argument}\`: ${wrong}; ${instead}`)
    this.code = code
    this.argument = argument
  }
}
