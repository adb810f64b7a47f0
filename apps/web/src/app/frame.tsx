import './frame.css'
import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { Announcer } from './announcer.tsx'
import { connection } from './connection.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { LockedScreen } from './locked-screen.tsx'
import { Notices } from './notices.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { settingsQuery } from './queries.ts'
import { Rail } from './rail.tsx'
import { applyTheme } from './theme.ts'
import { useKeys } from './use-keys.ts'

const palette = () => import('../features/search/search-palette.tsx')
const SearchPalette = lazy(() =>
  palette().then((module) => ({
    default: module.SearchPalette,
  })),
)

/** What surrounds every screen: rail, search, keys, notices. */
export function Frame() {
  const [open, setOpen] = useState<'search' | 'keys' | null>(null)
  const state = useSyncExternalStore(connection.subscribe, connection.get)
  const close = () => setOpen(null)
  useKeys({ search: () => setOpen('search'), keys: () => setOpen('keys') })
  useThemeOfSettings()
  // Loaded once the first screen stands, so that no letter typed after `/` is lost.
  useEffect(() => void palette().catch(() => undefined), [])
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Rail onSearch={() => setOpen('search')} onKeys={() => setOpen('keys')} />
      <main id="main" tabIndex={-1}>
        <OfflineNotice />
        <Notices />
        {state === 'locked' ? <LockedScreen /> : <Outlet />}
      </main>
      <Announcer />
      {open === 'search' && (
        <Suspense>
          <SearchPalette onClose={close} onKeys={() => setOpen('keys')} />
        </Suspense>
      )}
      {open === 'keys' && <KeysDialog onClose={close} />}
    </>
  )
}

/** Follows the theme that the settings hold, which may have been chosen in another browser. */
function useThemeOfSettings(): void {
  const theme = useQuery(settingsQuery).data?.theme
  useEffect(() => {
    if (theme !== undefined) applyTheme(theme)
  }, [theme])
}
