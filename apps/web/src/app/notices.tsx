import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { metaQuery } from './queries.ts'

/** What the person must be told, such as a data file that was set aside. */
export function Notices() {
  const notices = useQuery(metaQuery).data?.notices ?? []
  const [read, setRead] = useState<readonly string[]>([])
  return notices
    .filter((notice) => !read.includes(notice.message))
    .map((notice) => (
      <div key={notice.message} className="main-notice" role="alert">
        <p>{notice.message}</p>
        <button
          type="button"
          className="button plain"
          onClick={() => setRead([...read, notice.message])}
        >
          Understood
        </button>
      </div>
    ))
}
