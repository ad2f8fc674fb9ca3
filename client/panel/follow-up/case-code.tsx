import { Button } from '@fluentui/react-components'
import { useEffect, useState, type ReactNode } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { CaseCodeAnswer, CaseOffered } from '#core/wire/follow-up.ts'
import styles from '../panel.module.css'
import { askCaseCode, askOffers } from './ask-case-code.ts'
import { IssuedCaseCode } from './issued-case-code.tsx'

/** The page's own kind of button. */
type MakeButton = (label: string, press: () => void) => ReactNode
const ordinary: MakeButton = (label, press) => (
  <div>
    <Button onClick={press}>{label}</Button>
  </div>
)

/** After the close, where the participant has said yes to being asked or the meeting was about nobody by name: each takes out the code of their own, and the chair those that are handed over on paper. */
export function CaseCode({ button = ordinary }: { button?: MakeButton }) {
  const { getToken, state } = useSession()
  const { followUp: words } = useWords('later')
  const [offers, setOffers] = useState<readonly CaseOffered[]>([])
  useEffect(() => {
    let isWanted = true
    void askOffers(getToken()).then((offered) => isWanted && setOffers(offered))
    return () => void (isWanted = false)
  }, [getToken])
  const [first] = offers
  if (!first) return null
  const { view, mine } = state
  const participant = participantOf(view.people ?? null)?.name
  const about = mine?.role === 'participant' ? words.asksYou : first.voice === 'team' ? words.shows : participant === undefined ? words.asksOfCase : words.asks(participant)
  return (
    <section className={styles.block}>
      <h2>{words.title}</h2>
      <p>{about}</p>
      {offers.map((offer) => (
        <OneCode key={`${offer.voice} ${offer.caseId}`} offer={offer} button={button} />
      ))}
    </section>
  )
}

function OneCode({ offer, button }: { offer: CaseOffered; button: MakeButton }) {
  const { getToken, state } = useSession()
  const { followUp: words } = useWords('later')
  const nameOf = useNames()
  const [said, setSaid] = useState<CaseCodeAnswer | 'trouble' | 'asking' | null>(null)
  const press = () => {
    if (said === 'asking') return
    setSaid('asking')
    void askCaseCode(offer, getToken()).then((answer) => setSaid(answer ?? 'trouble'))
  }
  const isOwn = offer.seatId === state.mine?.seatId
  const ofCase = state.view.agenda?.cases?.find(({ id }) => id === offer.caseId)?.code ?? null
  const name = nameOf.short(offer.seatId)
  return (
    <>
      {!isOwn && <p>{words.handOver(name)}</p>}
      {button([isOwn ? words.get : words.getFor(name), ofCase].filter((part) => part !== null).join(', '), press)}
      <Trouble text={said === 'trouble' ? words.trouble : null} />
      <div role="status">{typeof said === 'object' && said && <IssuedCaseCode issued={said} isOwn={isOwn} />}</div>
    </>
  )
}
