import { Recordings } from './recordings.tsx'
import { useRecordings } from './use-recordings.ts'

interface StageRecordingsProps {
  readonly mock: string
  readonly stage: string
}

/** What was recorded in a stage, to hear it again beside the report. */
export function StageRecordings({ mock, stage }: StageRecordingsProps) {
  const { recordings, remove } = useRecordings({ mock, stage })
  return (
    <div className="no-print">
      <Recordings recordings={recordings} where="kept in this browser" onRemove={remove} />
    </div>
  )
}
