import { useMutation } from '@tanstack/react-query'
import type { MockReport } from '@warmstart/schema'
import { api } from '../../app/api.ts'
import { problemWords } from '../../shared/problem-words.ts'

/** The report on paper and as files. */
export function ReportFiles({ report }: { readonly report: MockReport }) {
  const name = `warmstart-mock-${report.id}`
  const markdown = useMutation({
    mutationFn: () => api.call('getMockReportText', { params: { mockId: report.id } }),
    onSuccess: ({ markdown: text }) => download(`${name}.md`, 'text/markdown', text),
  })
  return (
    <div className="actions no-print">
      <button type="button" className="button" onClick={() => print()}>
        Print or save as PDF
      </button>
      <button type="button" className="button plain" onClick={() => markdown.mutate()}>
        Markdown
      </button>
      <button
        type="button"
        className="button plain"
        onClick={() =>
          download(`${name}.json`, 'application/json', JSON.stringify(report, null, 2))
        }
      >
        JSON
      </button>
      {markdown.error !== null && <span role="alert">{problemWords(markdown.error).detail}</span>}
    </div>
  )
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
