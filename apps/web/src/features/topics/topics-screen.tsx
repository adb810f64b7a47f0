import './topics.css'
import { Link } from '@tanstack/react-router'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { PractiseTabs } from '../practise/practise-tabs.tsx'
import { coverageLevel, coverageWords, type MapNode, mindMap } from './topic-tree.ts'
import { useTopicItems } from './use-topic-items.ts'

/** The mind map of the field: where one has been and where not. */
export function TopicsScreen() {
  const items = useTopicItems()
  return (
    <div className="topics">
      <ScreenHeading title="Topics" />
      <PractiseTabs />
      <Loaded query={items} lines={12}>
        {({ topics, questions, problems }) => {
          const root = mindMap(topics, [...questions, ...problems])
          return root === null ? (
            <p>There are no topics.</p>
          ) : (
            <>
              <Legend />
              <ul className="plain-list mind-map">
                <Node node={root} />
              </ul>
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

function Legend() {
  return (
    <ul className="plain-list legend small quiet" aria-label="What the marks mean">
      <li data-coverage="none">nothing tried</li>
      <li data-coverage="some">some tried</li>
      <li data-coverage="all">all tried</li>
    </ul>
  )
}

function Node({ node }: { readonly node: MapNode }) {
  const { id, title, coverage, children } = node
  return (
    <li>
      <Link
        to="/topics/$id"
        params={{ id }}
        className="map-node"
        data-coverage={coverageLevel(coverage)}
      >
        {title} <span className="small quiet">{coverageWords(coverage)}</span>
      </Link>
      {children.length > 0 && (
        <ul className="plain-list">
          {children.map((child) => (
            <Node key={child.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  )
}
