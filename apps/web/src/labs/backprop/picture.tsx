import type { Backprop, BackpropState, ScalarGraph } from '@warmstart/algorithms'
import { useEffect, useMemo, useRef } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { Plot } from '../frame/plot.tsx'
import { HALF, PLACES, SIZE } from './layout.ts'
import type { BackpropView } from './model.ts'
import { graphOf } from './net.ts'
import type { params } from './params.ts'

export type BackpropPicture = PictureProps<typeof params, BackpropState, Backprop>

/** The graph of the net: values above, gradients below, the arrow that was just followed. */
export function Picture({ view }: BackpropPicture) {
  const graph = useMemo(() => graphOf(view.params), [view.params])
  const arrows = arrowsOf(graph)
  const scroller = useScrollTo(placeOfStep(view)[0])
  return (
    <section
      ref={scroller}
      className="bp-scroll"
      aria-label="The graph of the net"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, by keyboard too
      tabIndex={0}
    >
      <Plot
        width={SIZE[0]}
        height={SIZE[1]}
        className="bp-graph"
        label="Every number of the net as a node, with its gradient"
      >
        <defs>
          <marker
            id="bp-tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="6"
            markerHeight="6"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" fill="var(--ember)" />
          </marker>
        </defs>
        {arrows.map(({ from, to, key }) => (
          <Arrow key={key} from={from} to={to} view={view} />
        ))}
        {graph.map(({ id }) => (
          <Node key={id} id={id} view={view} />
        ))}
      </Plot>
    </section>
  )
}

/** Where the step happens in the drawing. */
function placeOfStep({ state }: BackpropView): readonly [number, number] {
  const { edge, node } = state
  const [ax, ay] = PLACES[edge?.from ?? node ?? 'loss'] ?? [0, 0]
  const [bx, by] = PLACES[edge?.to ?? node ?? 'loss'] ?? [0, 0]
  return [(ax + bx) / 2, (ay + by) / 2]
}

/** Keeps a place of the drawing in sight where it is wider than its window. */
function useScrollTo(x: number) {
  const scroller = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = scroller.current
    if (element === null || element.scrollWidth <= element.clientWidth) return
    element.scrollLeft = (x / SIZE[0]) * element.scrollWidth - element.clientWidth / 2
  }, [x])
  return scroller
}

interface ArrowEnds {
  /** The node that uses the other. */
  readonly from: string
  readonly to: string
}

/** Each use of a node by another. */
function arrowsOf(graph: ScalarGraph): (ArrowEnds & { readonly key: string })[] {
  return graph.flatMap((node) =>
    node.op === 'value'
      ? []
      : node.inputs.map((to) => ({ from: node.id, to, key: `${node.id} ${to}` })),
  )
}

function Arrow({ from, to, view }: ArrowEnds & { readonly view: BackpropView }) {
  const { edge, phase, node } = view.state
  const [ax, ay] = PLACES[to] ?? [0, 0]
  const [bx, by] = PLACES[from] ?? [0, 0]
  const back = edge?.from === from && edge.to === to
  const forth = phase === 'forward' && node === from
  const [left, right] = [ax + HALF[0], bx - HALF[0]]
  // What stands right above or below is reached from there.
  const path =
    right - left > 4
      ? `M${left} ${ay}C${(left + right) / 2} ${ay} ${(left + right) / 2} ${by} ${right} ${by}`
      : `M${ax} ${ay + Math.sign(by - ay) * HALF[1]}L${bx} ${by - Math.sign(by - ay) * HALF[1]}`
  const reversed =
    right - left > 4
      ? `M${right} ${by}C${(left + right) / 2} ${by} ${(left + right) / 2} ${ay} ${left} ${ay}`
      : `M${bx} ${by - Math.sign(by - ay) * HALF[1]}L${ax} ${ay + Math.sign(by - ay) * HALF[1]}`
  const kind = back ? 'back' : forth ? 'forth' : 'rest'
  return (
    <path
      className={`bp-arrow bp-${kind}`}
      d={back ? reversed : path}
      markerEnd={back ? 'url(#bp-tip)' : undefined}
    />
  )
}

function Node({ id, view }: { readonly id: string; readonly view: BackpropView }) {
  const { values, gradients, settled, node, next, edge, phase } = view.state
  const [x, y] = PLACES[id] ?? [0, 0]
  const { digits } = view.params
  const asked = next !== null && (next.to ?? next.node) === id
  const now = phase === 'edge' ? edge?.to === id : node === id
  const state = now ? 'now' : asked ? 'asked' : settled.includes(id) ? 'settled' : 'rest'
  const value = values[id]
  const gradient = gradients[id]
  return (
    <g
      className={`bp-node bp-node-${state}`}
      transform={`translate(${x - HALF[0]} ${y - HALF[1]})`}
    >
      <rect width={2 * HALF[0]} height={2 * HALF[1]} rx={5} />
      <text className="bp-id" x={HALF[0]} y={14} textAnchor="middle">
        {id}
      </text>
      <text x={HALF[0]} y={30} textAnchor="middle">
        {value === undefined ? '?' : short(value, digits)}
      </text>
      <text className="bp-gradient" x={HALF[0]} y={45} textAnchor="middle">
        {gradient === undefined || phase === 'forward' ? '' : `∂ ${short(gradient, digits)}`}
      </text>
    </g>
  )
}

const short = (value: number, digits: number) => String(Number(value.toFixed(digits)))
