import { checkShares, listOf, numberOf, pairOf, show, sum, wrong } from './numbers.ts'
import type { Calculator } from './types.ts'

const stability: Calculator = (inputs) => {
  const [expected, actual] = pairOf(inputs, 'expected', 'actual', 2)
  const [all, now] = [sum(expected), sum(actual)]
  const parts = expected.map((count, i) => ({ e: count / all, a: (actual[i] ?? 0) / now }))
  if (parts.some(({ e, a }) => e <= 0 || a <= 0))
    throw wrong('actual', 'every bin needs a count above 0; merge bins')
  const terms = parts.map(({ e, a }) => (a - e) * Math.log(a / e))
  return [{ name: 'PSI', how: terms.map(show).join(' + '), value: sum(terms) }]
}

const little: Calculator = (inputs) => {
  const [rate, seconds, workers] = ['rate', 'seconds', 'workers'].map((name) =>
    numberOf(inputs, name),
  ) as [number, number, number]
  const busy = rate * seconds
  return [
    { name: 'requests at once', how: `${show(rate)} × ${show(seconds)}`, value: busy },
    {
      name: 'utilisation',
      how: `${show(busy)} / ${show(workers)}`,
      value: workers === 0 ? null : busy / workers,
    },
  ]
}

const fanOut: Calculator = (inputs) => {
  const [slow, calls] = [numberOf(inputs, 'slow'), numberOf(inputs, 'calls')]
  checkShares('slow', [slow])
  return [
    {
      name: 'share of requests with a slow call',
      how: `1 − (1 − ${show(slow)})^${show(calls)}`,
      value: 1 - (1 - slow) ** calls,
    },
  ]
}

const HOURS_A_MONTH = 730

const availability: Calculator = (inputs) => {
  const parts = listOf(inputs, 'parts')
  checkShares('parts', parts)
  const all = parts.reduce((product, one) => product * one, 1)
  return [
    { name: 'all in a row', how: parts.map(show).join(' × '), value: all },
    {
      name: 'minutes down a month',
      how: `(1 − ${show(all)}) × ${HOURS_A_MONTH} × 60`,
      value: (1 - all) * HOURS_A_MONTH * 60,
    },
    {
      name: 'first one doubled',
      how: `1 − (1 − ${show(parts[0] ?? 0)})², if failures are independent`,
      value: 1 - (1 - (parts[0] ?? 0)) ** 2,
    },
  ]
}

const languageCost: Calculator = (inputs) => {
  const [requests, tokensIn, tokensOut, priceIn, priceOut] = (
    ['requests', 'tokensIn', 'tokensOut', 'priceIn', 'priceOut'] as const
  ).map((name) => numberOf(inputs, name)) as [number, number, number, number, number]
  const each = (tokensIn * priceIn + tokensOut * priceOut) / 1e6
  return [
    {
      name: 'a request',
      how: `(${show(tokensIn)} × ${show(priceIn)} + ${show(tokensOut)} × ${show(priceOut)}) / 10⁶`,
      value: each,
    },
    {
      name: 'a month of 30 days',
      how: `${show(each)} × ${show(requests)} × 30`,
      value: each * requests * 30,
    },
  ]
}

/** Load, failure, drift and cost. */
export const PRODUCTION = {
  'population-stability': stability,
  'littles-law': little,
  'tail-fan-out': fanOut,
  availability,
  'language-model-cost': languageCost,
} as const
