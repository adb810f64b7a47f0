import { lazy, Suspense } from 'react'

const Links = lazy(() =>
  import('../features/labs/see-in-lab.tsx').then(({ SeeInLab }) => ({ default: SeeInLab })),
)

/** Links to labs, loaded after the page that they stand on. */
export function SeeInLab({ itemId }: { readonly itemId: string }) {
  return (
    <Suspense>
      <Links itemId={itemId} />
    </Suspense>
  )
}
