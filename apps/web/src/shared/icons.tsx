import type { ReactNode } from 'react'

const icon = (drawing: ReactNode) => (
  <svg
    className="icon"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {drawing}
  </svg>
)

/** Drawings of the frame. They stand beside a word and say nothing themselves. */
export const ICONS = {
  today: icon(
    <>
      <path d="M6 16a6 6 0 0 1 12 0" />
      <path d="M3 19.5h18M12 4v3M4.5 8.5l2 1.8M19.5 8.5l-2 1.8" />
    </>,
  ),
  mock: icon(
    <>
      <path d="M4 5h12v8H9l-3.5 3v-3H4z" />
      <path d="M19 9h1v8h-1.5v3l-3.5-3H11" />
    </>,
  ),
  practise: icon(
    <>
      <path d="M4 20l1-4.5L15.5 5a2 2 0 0 1 3 0l.5.5a2 2 0 0 1 0 3L8.5 19z" />
      <path d="M13.5 7l3.5 3.5" />
    </>,
  ),
  labs: icon(
    <>
      <path d="M9.5 3.5h5M10.5 3.5v6L5 19a1.2 1.2 0 0 0 1 1.8h12a1.2 1.2 0 0 0 1-1.8l-5.5-9.5v-6" />
      <path d="M8 15h8" />
    </>,
  ),
  review: icon(
    <>
      <path d="M4.5 12a7.5 7.5 0 1 1 2.3 5.4" />
      <path d="M4 18.5l2.8-1.1L8 20" />
      <path d="M12 8v4.3l2.8 1.7" />
    </>,
  ),
  'cheat-sheet': icon(
    <>
      <path d="M6 3.5h9l3.5 3.5v13.5H6z" />
      <path d="M9 10h6.5M9 13.5h6.5M9 17h4" />
    </>,
  ),
  history: icon(
    <>
      <path d="M8.5 6.5H20M8.5 12H20M8.5 17.5H20" />
      <path d="M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01" strokeWidth="2.6" />
    </>,
  ),
  search: icon(
    <>
      <circle cx="11" cy="11" r="6" />
      <path d="M15.5 15.5L20 20" />
    </>,
  ),
  settings: icon(
    <>
      <path d="M4 7.5h9M17.5 7.5H20M4 16.5h2.5M11 16.5h9" />
      <circle cx="15.25" cy="7.5" r="2.25" />
      <circle cx="8.75" cy="16.5" r="2.25" />
    </>,
  ),
  keys: icon(
    <>
      <rect x="3" y="6.5" width="18" height="11" rx="2" />
      <path d="M7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17.5 10.5h.01M8 14h8" />
    </>,
  ),
} as const
