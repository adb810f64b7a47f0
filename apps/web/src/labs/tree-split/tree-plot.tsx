import { colourOf, Plot } from '../frame/plot.tsx'
import { type GrownNode, majority } from './grown.ts'
import type { TreeView } from './model.ts'
import type { Points } from './points.ts'

const [WIDTH, HEIGHT] = [340, 238]

interface TreePlotProps {
  readonly view: TreeView
  readonly points: Points
  readonly nodes: readonly GrownNode[]
}

/** The tree so far; each node shows how its classes are mixed. */
export function TreePlot({ view, points, nodes }: TreePlotProps) {
  const { tree } = view.result
  const leaves = (tree.nodeCount + 1) / 2
  const depth = Math.max(1, tree.maxDepth)
  const x = (place: number) => 34 + (place + 0.5) * ((WIDTH - 68) / leaves)
  const y = (at: number) => 30 + at * ((HEIGHT - 66) / depth)
  const half = Math.min(17, (WIDTH - 68) / leaves / 2 - 1)
  const byNumber = new Map(nodes.map((node) => [node.node, node]))
  const own = byNumber.get(view.state.node)
  return (
    <Plot width={WIDTH} height={HEIGHT} label="The tree as far as it has grown">
      {nodes.map(({ node, parent, place, depth: at }) => {
        const above = parent === null ? undefined : byNumber.get(parent)
        return (
          above && (
            <path
              key={node}
              className="ts-branch"
              d={`M${x(above.place)} ${y(above.depth)}L${x(place)} ${y(at)}`}
            />
          )
        )
      })}
      {nodes.map((node) => (
        <g key={node.node} transform={`translate(${x(node.place)} ${y(node.depth)})`}>
          <Mixture value={node.value} half={half} open={node.split === null} />
          {node.node === view.state.node && (
            <rect
              className="ts-own"
              x={-half - 3}
              y={-12}
              width={2 * half + 6}
              height={24}
              rx={4}
            />
          )}
        </g>
      ))}
      <text x={8} y={HEIGHT - 8}>
        {ruleOf(own, points)}
      </text>
    </Plot>
  )
}

function ruleOf(own: GrownNode | undefined, { features }: Points): string {
  if (own === undefined) return ''
  const counts = own.value.join(' : ')
  if (own.split === null) return `node ${own.node}: ${counts}`
  return `node ${own.node}: ${counts}, ${features[own.split.feature]} ≤ ${own.split.threshold.toFixed(2)}`
}

interface MixtureProps {
  readonly value: readonly number[]
  readonly half: number
  readonly open: boolean
}

/** Classes of a node as parts of a bar. */
function Mixture({ value, half, open }: MixtureProps) {
  const total = value.reduce((sum, count) => sum + count, 0)
  let from = -half
  return (
    <>
      <rect className="ts-ground" x={-half} y={-9} width={2 * half} height={18} rx={2} />
      {value.map((count, i) => {
        const width = (2 * half * count) / total
        const left = from
        from += width
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
          <rect key={i} x={left} y={-9} width={width} height={18} fill={colourOf(i)} />
        )
      })}
      {open && (
        <rect
          className="ts-leaf"
          x={-half}
          y={-9}
          width={2 * half}
          height={18}
          rx={2}
          stroke={colourOf(majority(value))}
        />
      )}
    </>
  )
}
