import { useId, useState } from 'react'
import { readTable, type Table, type TableRules } from './table.ts'

interface PasteBoxProps {
  readonly rules: TableRules
  readonly table: Table | null
  readonly onTable: (table: Table) => void
}

/** Takes pasted CSV. The data stay in this tab: they are neither sent nor put into the address. */
export function PasteBox({ rules, table, onTable }: PasteBoxProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const use = () => {
    const result = readTable(text, rules)
    setFault(result.ok ? null : result.fault)
    if (result.ok) onTable(result.table)
  }
  return (
    <details className="lab-paste" open={table === null ? undefined : true}>
      <summary>Your own data (CSV)</summary>
      <div className="field">
        <label htmlFor={id}>Paste {rulesInWords(rules)}</label>
        <textarea
          id={id}
          rows={5}
          spellCheck="false"
          placeholder={rules.example}
          value={text}
          aria-invalid={fault !== null || undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => setText(event.target.value)}
        />
        <div id={`${id}-note`}>
          {fault && <p className="notice bad lab-fault">{fault}</p>}
          <p className="small quiet">
            {table &&
              `${table.rows.length} rows of ${table.columns.join(', ')} are in use; settings of other data have no effect on them. `}
            Pasted data stay in this tab; a shared link does not hold them.
          </p>
        </div>
        <button type="button" className="button" onClick={use}>
          Use these data
        </button>
      </div>
    </details>
  )
}

function rulesInWords({ columns, rows, target }: TableRules): string {
  const [least, most] = columns
  const many = least === most ? `${least}` : `${least} to ${most}`
  const last = { class: ' and a last one with the class', number: ' and a last one to predict' }
  return `${many} ${many === '1' ? 'column' : 'columns'} of numbers${target === 'none' ? '' : last[target]}, ${rows[0]} to ${rows[1]} rows`
}
