import type { ProblemValue } from '@warmstart/schema'

type Tagged = Readonly<Record<string, ProblemValue>>

/**
 * A value of `cases.yaml` as a Python expression that needs `numpy as np` and `pandas as pd`.
 *
 * @returns null where it has none, such as a value that is made for each run
 */
export function pythonLiteral(value: ProblemValue): string | null {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (isList(value)) return sequence('[', value, ']')
  const tag = Object.keys(value).find((key) => key.startsWith('$'))
  return tag === undefined ? plainDict(value) : tagged(tag, value)
}

const isList = (value: ProblemValue): value is readonly ProblemValue[] => Array.isArray(value)

function sequence(open: string, values: readonly ProblemValue[], close: string): string | null {
  const parts = values.map(pythonLiteral)
  return parts.includes(null) ? null : `${open}${parts.join(', ')}${close}`
}

function plainDict(value: Tagged): string | null {
  const parts = Object.entries(value).map(([key, inner]) => {
    const text = pythonLiteral(inner)
    return text === null ? null : `${JSON.stringify(key)}: ${text}`
  })
  return parts.includes(null) ? null : `{${parts.join(', ')}}`
}

function tagged(tag: string, value: Tagged): string | null {
  const body = value[tag] ?? null
  switch (tag) {
    case '$float':
      return `float(${JSON.stringify(body)})`
    case '$int':
      return String(body)
    case '$tuple':
      return isList(body) ? tuple(body) : null
    case '$set':
      return isList(body) ? (body.length === 0 ? 'set()' : sequence('{', body, '}')) : null
    case '$dict':
      return pairs(body)
    case '$array':
      return array(body, value)
    case '$series':
      return call('pd.Series', [numbers(body)], { ...options(value, ['index', 'name', 'dtype']) })
    case '$frame':
      return frame(body, value)
    default:
      return null
  }
}

function tuple(values: readonly ProblemValue[]): string | null {
  return sequence('(', values, values.length === 1 ? ',)' : ')')
}

function pairs(body: ProblemValue): string | null {
  if (!isList(body)) return null
  const parts = body.map((pair) => {
    const [key = null, inner = null] = isList(pair) ? pair : []
    const [left, right] = [pythonLiteral(key), pythonLiteral(inner)]
    return left === null || right === null ? null : `${left}: ${right}`
  })
  return parts.includes(null) ? null : `{${parts.join(', ')}}`
}

/** Numbers of an array: `nan` and `inf` are written as texts there. */
function numbers(value: ProblemValue): string | null {
  if (isList(value)) {
    const parts = value.map(numbers)
    return parts.includes(null) ? null : `[${parts.join(', ')}]`
  }
  if (value === 'nan') return 'np.nan'
  if (value === 'inf' || value === '-inf') return value === 'inf' ? 'np.inf' : '-np.inf'
  return pythonLiteral(value)
}

function array(body: ProblemValue, value: Tagged): string | null {
  const { dtype = 'float64', shape } = value
  const kind =
    dtype === 'str' || dtype === 'object' ? dtype : `np.${dtype === 'bool' ? 'bool_' : dtype}`
  const made = call('np.array', [numbers(body)], { dtype: kind as string })
  if (made === null || shape === undefined) return made
  const size = isList(shape) ? tuple(shape) : null
  return size === null ? null : `${made}.reshape(${size})`
}

function frame(body: ProblemValue, value: Tagged): string | null {
  if (body === null || typeof body !== 'object' || isList(body)) return null
  const columns = Object.entries(body as Tagged).map(([name, one]) => {
    const text = numbers(one)
    return text === null ? null : `${JSON.stringify(name)}: ${text}`
  })
  if (columns.includes(null)) return null
  const made = call('pd.DataFrame', [`{${columns.join(', ')}}`], options(value, ['index']))
  const types = value.dtypes === undefined ? null : pythonLiteral(value.dtypes)
  return made !== null && types !== null ? `${made}.astype(${types})` : made
}

function options(value: Tagged, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = value[name]
      return given === undefined ? [] : [[name, pythonLiteral(given)]]
    }),
  )
}

function call(
  name: string,
  args: readonly (string | null)[],
  named: Readonly<Record<string, string | null>>,
): string | null {
  if (args.includes(null) || Object.values(named).includes(null)) return null
  const words = [...args, ...Object.entries(named).map(([key, text]) => `${key}=${text}`)]
  return `${name}(${words.join(', ')})`
}
