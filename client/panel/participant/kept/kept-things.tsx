import type { ReactNode } from 'react'
import { useView } from '#client/live/use-session.tsx'
import type { About } from '#client/meeting/view-parts.ts'
import { DecisionSaid, HandoverSaid, NoPlanSaid } from './kept-said.tsx'
import { FieldsSaid } from './fields-said.tsx'
import { EarlierList, OwnerSaid, RestsSaid } from './case-said.tsx'
import { ReadySection } from './ready-section.tsx'
import { ViewsSection } from './views-section.tsx'

const parts: [NonNullable<About['form']['keeps']>[number], () => ReactNode][] = [
  ['earlier', EarlierList],
  ['fields', FieldsSaid],
  ['readiness', ReadySection],
  ['plan', NoPlanSaid],
  ['rests', RestsSaid],
  ['owner', OwnerSaid],
  ['handover', HandoverSaid],
  ['nextDecision', DecisionSaid],
  ['views', ViewsSection],
]

/** What this kind of meeting keeps besides, to be read as in the letter, with what the participant says of it themselves. */
export function KeptThings() {
  const { about, kept } = useView()
  if (!kept) return null
  return parts.filter(([thing]) => about?.form.keeps?.includes(thing)).map(([thing, Part]) => <Part key={thing} />)
}
