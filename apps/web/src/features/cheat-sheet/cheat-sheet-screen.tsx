import './cheat-sheet.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { CheatSheetSection } from '@warmstart/schema'
import { cheatSheetQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { StudyTabs } from '../study/study-tabs.tsx'
import { Contents } from './contents.tsx'
import { ReadAlong } from './read-along-bar.tsx'
import { type Reading, useReading } from './use-reading.ts'

const route = getRouteApi('/cheat-sheet')

/** Eight sections on one page, for the last fifteen minutes. */
export function CheatSheetScreen() {
  const sheet = useQuery(cheatSheetQuery)
  return (
    <div className="cheat-sheet">
      <ScreenHeading title="Cheat sheet" />
      <StudyTabs />
      <Loaded query={sheet} lines={12}>
        {({ sections }) => <Sheet sections={sections} />}
      </Loaded>
    </div>
  )
}

function Sheet({ sections }: { readonly sections: readonly CheatSheetSection[] }) {
  const cram = route.useSearch().cram === 'true'
  const reading = useReading(sections)
  const shown = cram ? sections.slice(-1) : sections
  const minutes = shown.reduce((sum, section) => sum + section.minutes, 0)
  return (
    <>
      <div className="sheet-tools" data-reading={reading.state !== 'off'}>
        <ReadAlong reading={reading} minutes={minutes} disabled={cram} />
        {reading.state === 'off' && (
          <>
            <CramSwitch cram={cram} title={sections.at(-1)?.title ?? ''} />
            <button type="button" className="button plain" onClick={() => print()}>
              Print on two pages
            </button>
          </>
        )}
      </div>
      <div className="sheet">
        {!cram && <Contents sections={sections} reading={reading} />}
        <div className="sections">
          {shown.map((section) => (
            <Section
              key={section.id}
              section={section}
              number={sections.indexOf(section) + 1}
              reading={reading}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function CramSwitch({ cram, title }: { readonly cram: boolean; readonly title: string }) {
  const navigate = route.useNavigate()
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={cram}
        onChange={(event) =>
          void navigate({
            search: event.target.checked ? { cram: 'true' } : {},
            replace: true,
            resetScroll: false,
          })
        }
      />
      Cram: only “{title}”
    </label>
  )
}

interface SectionProps {
  readonly section: CheatSheetSection
  readonly number: number
  readonly reading: Reading
}

function Section({ section, number, reading }: SectionProps) {
  return (
    <section
      id={section.id}
      aria-labelledby={`${section.id}-title`}
      data-now={reading.place?.index === number - 1}
    >
      <h2 id={`${section.id}-title`}>
        <span className="quiet numbers">{number}</span> {section.title}
        <span className="section-minutes small quiet"> {section.minutes}&nbsp;min</span>
      </h2>
      <RenderedHtml of={section.body} />
    </section>
  )
}
