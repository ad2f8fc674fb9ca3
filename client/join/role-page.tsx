import { useEffect, useState, type ComponentType } from 'react'
import { useLocale } from '#client/text/use-words.tsx'
import { Knocking } from './knocking.tsx'
import { loadPage, pageAtHand, pageOfRole } from './role-pages.ts'

/** The page of a role when its code and words have come; until then what stood here. Throws, while drawing, when they can not be fetched. */
export function RolePage({ role }: { role: string }) {
  const locale = useLocale()
  const name = pageOfRole(role)
  const [fetched, setFetched] = useState<ComponentType | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const Page = pageAtHand(name, locale) ?? fetched
  useEffect(() => {
    // Not by Suspense: React holds back what comes after a fallback, for a third of a second.
    if (Page === null) loadPage(name, locale).then((page) => setFetched(() => page), setFailure)
  }, [Page, name, locale])
  if (failure !== null) throw failure as Error
  return Page === null ? <Knocking /> : <Page />
}
