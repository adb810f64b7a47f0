import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/prose.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './app/api.ts'
import { router } from './app/router.tsx'
import { parseParams } from './app/search-params.ts'
import { prepareLab } from './labs/prepare.ts'

// The worker of a lab that is opened by its address starts before anything is drawn.
const [, lab] = /^\/labs\/([\w-]+)$/.exec(location.pathname) ?? []
if (lab) prepareLab(lab, parseParams(location.search), false)

const root = document.getElementById('app')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
