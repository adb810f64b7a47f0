import { InvalidArgumentError } from 'commander'

/** Reads an option that must be a whole number from `min` to `max`. */
export function wholeNumber(option: string, min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`${option} takes a whole number from ${min} to ${max}.`)
  }
}
