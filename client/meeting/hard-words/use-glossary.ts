import { useMemo } from 'react'
import type { Glossary } from '#core/plain-language/glossary/glossary.ts'
import { ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { withOwnTerms } from '#core/plain-language/glossary/own-terms.ts'
import { useView } from '#client/live/use-session.tsx'

const none: Glossary = []

/** With what words are explained in this meeting, as its letter does. */
export function useGlossary(): Glossary {
  const carried = useView().about?.glossary
  return useMemo(() => withOwnTerms(ourGlossary(carried?.version), carried?.own ?? none), [carried])
}
