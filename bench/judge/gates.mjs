// The figures that must hold on an idle machine with two processors.
import { short } from './stats.mjs'

const RATIOS = { numpy: 10, pandas: 20, 'scikit-learn': 50 }

/** Gates with what was seen; `holds` null where it could not be measured. */
export function gatesOf({
  latency,
  sustained,
  overshoot,
  memory,
  startMs,
  interleaved,
  leftovers,
}) {
  const gates = []
  const atMost = (name, limit, value, unit) =>
    gates.push({
      ...{ name, gate: `≤ ${limit} ${unit}`, seen: `${short(value)} ${unit}` },
      holds: value === null ? null : value <= limit,
    })
  const atLeast = (name, limit, value, unit) =>
    gates.push({
      ...{ name, gate: `≥ ${limit}${unit}`, seen: `${short(value)}${unit}` },
      holds: value >= limit,
    })
  for (const [imports, { warm, cold, warmCpu }] of Object.entries(latency)) {
    atMost(`warm verdict, ${imports}, p50`, 25, warm.p50, 'ms')
    atMost(`warm verdict, ${imports}, p95`, 60, warm.p95, 'ms')
    atLeast(`cold / warm, ${imports}, p50`, RATIOS[imports], cold.p50 / warm.p50, '×')
    atMost(`processor time of a verdict, ${imports}`, 40, warmCpu, 'ms')
  }
  const rate = (imports) => sustained[imports].warm.perSecond / sustained[imports].cold.perSecond
  atLeast('two clients, scikit-learn, warm / cold', 15, rate('scikit-learn'), '×')
  atLeast('two clients, numpy, warm / cold', 5, rate('numpy'), '×')
  atLeast('two clients, scikit-learn', 40, sustained['scikit-learn'].warm.perSecond, '/s')
  const tail = sustained['scikit-learn'].warm.p95 / latency['scikit-learn'].warm.p50
  atMost('two clients, scikit-learn: p95 / p50 of one client', 10, tail, '×')
  atMost('zygote with all libraries', 160, memory.zygote, 'MiB')
  atMost('each further slot', 8, memory.slot, 'MiB')
  atMost('start to first verdict with all libraries', 3000, startMs, 'ms')
  atMost('beyond the wall limit, max', 100, overshoot.max, 'ms')
  atLeast('hostile submissions contained', 100, interleaved.contained, '')
  const slower = interleaved.good.p95 / interleaved.alone.p95
  atMost('good ones between hostile ones, p95 / p95 alone', 3, slower, '×')
  for (const [what, count] of Object.entries(leftovers)) atMost(`left over: ${what}`, 0, count, '')
  return gates
}
