import { useModal } from '../shared/use-modal.ts'
import { KEY_LIST } from './key-map.ts'
import { useSingleKeys } from './use-keys.ts'

/** The list of keys, with a switch for those that are a single character. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useModal()
  const [singleKeys, setSingleKeys] = useSingleKeys()
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEY_LIST.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        Single keys are on (turn them off if you dictate or they get in the way)
      </label>
      <div className="actions">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  )
}
