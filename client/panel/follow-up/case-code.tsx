import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { CaseCodeAnswer, CaseOffer } from '#core/wire/follow-up.ts'
import styles from '../panel.module.css'
import { askCaseCode, askOffer } from './ask-case-code.ts'
import { IssuedCaseCode } from './issued-case-code.tsx'

/** After the close, where the participant has said yes to being asked: the code to answer with for who brought the question and the chair, and the one to see how it went for the others. */
export function CaseCode() {
  const { getToken, state } = useSession()
  const { followUp: words } = useWords('later')
  const [offers, setOffers] = useState<CaseOffer['offers']>(null)
  const [said, setSaid] = useState<CaseCodeAnswer | 'trouble' | 'asking' | null>(null)
  useEffect(() => {
    let isWanted = true
    void askOffer(getToken()).then((offered) => isWanted && setOffers(offered))
    return () => void (isWanted = false)
  }, [getToken])
  if (offers === null) return null
  const { view, mine } = state
  const participant = participantOf(view.people ?? null)?.name ?? ''
  /** Who has asked for their own meeting follows it up themselves. */
  const holder = view.people?.seats.find(({ role }) => role === 'referrer')?.name ?? participant
  const press = () => {
    if (said === 'asking') return
    setSaid('asking')
    void askCaseCode(getToken()).then((answer) => setSaid(answer ?? 'trouble'))
  }
  return (
    <section className={styles.block}>
      <h2>{words.title}</h2>
      <p>{offers === 'outcomes' ? words.shows : words.asks(participant)}</p>
      {offers === 'questions' && mine?.role === 'chair' && <p>{words.asksChair(holder)}</p>}
      <div>
        <Button onClick={press}>{words.get}</Button>
      </div>
      <Trouble text={said === 'trouble' ? words.trouble : null} />
      <div role="status">{typeof said === 'object' && said && <IssuedCaseCode issued={said} />}</div>
    </section>
  )
}
