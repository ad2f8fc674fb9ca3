import { useEffect, useState } from 'react'
import type { CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import { useSession } from '#client/live/use-session.tsx'
import { professionals } from '../draft-kind.ts'
import { askCatalogue } from './ask-catalogue.ts'

/** The authority's catalogue, for who works in the meeting; null until it has come, and where there is nothing in it. */
export function useCatalogue(): CatalogueIndex | null {
  const { state, getToken } = useSession()
  const [index, setIndex] = useState<CatalogueIndex | null>(null)
  const isProfessional = state.mine !== null && professionals.includes(state.mine.role)
  useEffect(() => {
    if (isProfessional) void askCatalogue(getToken()).then(setIndex)
  }, [isProfessional, getToken])
  return index === null || index.entries.length === 0 ? null : index
}
