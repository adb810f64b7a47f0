import type { CheatSheetSection } from '@warmstart/schema'
import type { Reading } from './use-reading.ts'

interface ContentsProps {
  readonly sections: readonly CheatSheetSection[]
  readonly reading: Reading
}

/** The sections with their minutes; the one to be read now is marked. */
export function Contents({ sections, reading }: ContentsProps) {
  return (
    <nav className="contents small" aria-label="Sections">
      <ol>
        {sections.map((section, index) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              aria-current={reading.place?.index === index ? 'step' : undefined}
              onClick={() => reading.jump(index)}
            >
              {section.title}
            </a>{' '}
            <span className="quiet numbers">{section.minutes}&nbsp;min</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
