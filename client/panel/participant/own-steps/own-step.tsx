import { useState } from 'react'
import { useHasDraft } from '../forms/use-has-draft.ts'
import { StepForm } from '../forms-later.tsx'
import type { Item } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { useMe } from '../use-me.ts'

const place = 'ownStep'

/** The participant's own step: what, and by when if they know. More than two are kept too, with a word about it. */
export function OwnStep({ items }: { items: Item[] }) {
  const { ownStep: says } = useWords('answering')
  const { seatId } = useMe()
  const startsOpen = useHasDraft(place)
  const [isAdded, setIsAdded] = useState(false)
  const own = items.filter((item) => item.kind === 'ownStep' && item.settlement !== 'withdrawn')
  return (
    <Disclosure summary={says.open} startsOpen={startsOpen}>
      {own.length >= 2 && <p>{says.many}</p>}
      <StepForm
        place={place}
        save={says.add}
        toCommand={(what, when) => ({ type: 'addItem', kind: 'ownStep', content: { what, why: null, who: { kind: 'seat', seatId }, when, track: null, wait: null, carriedBy: null } })}
        onTyped={() => setIsAdded(false)}
        onSaved={() => setIsAdded(true)}
      />
      <p role="status">{isAdded && says.added}</p>
    </Disclosure>
  )
}
