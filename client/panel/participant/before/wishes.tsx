import { useId, useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { listed } from '#client/meeting/listed.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { wishes, type Wish } from '#client/meeting/wishes.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { OwnMark, WordsForm } from '../forms-later.tsx'
import { useHasDraft } from '../forms/use-has-draft.ts'
import { useMe } from '../use-me.ts'
import styles from './before.module.css'

/** What the participant wants to talk about, and what not: in their own words, theirs to change, and who sees it. `isFolded` puts it behind a tap, where there is anything. */
export function Wishes({ isFolded = false }: { isFolded?: boolean }) {
  const { preparation } = useView()
  const words = useWords('participant')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const seers = useSeers()
  if (!preparation) return null
  const shown = may('sayWish') ? wishes : wishes.filter((wish) => preparation[wish] !== null)
  const isSaid = wishes.some((wish) => preparation[wish] !== null)
  if (shown.length === 0 || (isFolded && !isSaid)) return null
  const says = words.wishes
  return (
    <section>
      <Disclosure heading="h2" summary={isParticipant ? says.title : says.titleOf(name)} isFixed={!isFolded}>
        {may('sayWish') && <p>{says.seenBy(seers)}</p>}
        {shown.map((wish) => (
          <OneWish key={wish} wish={wish} said={preparation[wish]} />
        ))}
      </Disclosure>
    </section>
  )
}

/** In words, whoever the server shows it to. */
function useSeers(): string {
  const { people } = useView()
  const { wishes: says } = useWords('participant')
  const locale = useLocale()
  const { seatId } = useMe()
  const has = (...roles: string[]) => people?.seats.some(({ role, id }) => roles.includes(role) && id !== seatId) ?? false
  return listed([says.leader, ...(has('referrer') ? [says.referrer] : []), ...(has('supportPerson', 'interpreter') ? [says.beside] : [])], locale)
}

function OneWish({ wish, said }: { wish: Wish; said: string | null }) {
  const { wishes: says } = useWords('participant')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const { wishes: others } = useWords('later')
  const { people, preparation } = useView()
  const guardian = people?.seats.find(({ id, answersForParticipant }) => answersForParticipant && id === preparation?.writtenBy[wish])
  const kind = preparation?.about?.[wish]
  const titleId = useId()
  const [isWriting, setIsWriting] = useState(useHasDraft(wish))
  const title = isParticipant ? says[wish] : says[`${wish}Of`](name)
  const close = () => {
    setIsWriting(false)
    goToSoon(titleId)
  }
  return (
    <div className={styles.wish}>
      {said !== null && <Said titleId={titleId} kind={kind} title={guardian ? others[`${wish}By`](guardian.name, isParticipant ? null : name) : title} words={said} />}
      {may('sayWish') && <WishActs wish={wish} said={said} title={title} isWriting={isWriting} toggle={() => setIsWriting(!isWriting)} />}
      {may('sayWish') && isWriting && (
        <WordsForm
          place={wish}
          label={said === null ? title : says.words}
          save={says.save}
          longest={longest.wish}
          startsWith={said ?? ''}
          keepsText
          marks={{ stands: kind, isRead: 'byReferrer' }}
          toCommand={(words, about) => ({ type: 'sayWish', wish, words, about })}
          onSaved={close}
        />
      )}
    </div>
  )
}

type WishActsProps = { wish: Wish; said: string | null; title: string; isWriting: boolean; toggle: () => void }

function WishActs({ wish, said, title, isWriting, toggle }: WishActsProps) {
  const { wishes: says } = useWords('participant')
  const { submit, isSending, trouble } = useSend()
  if (said === null) {
    return (
      <LargeButton aria-expanded={isWriting} onClick={toggle}>
        {title}
      </LargeButton>
    )
  }
  return (
    <>
      <div className={styles.acts}>
        <LargeButton appearance="subtle" aria-expanded={isWriting} aria-label={says.changeName(title)} onClick={toggle}>
          {says.change}
        </LargeButton>
        <LargeButton appearance="subtle" disabledFocusable={isSending} aria-label={says.removeName(title)} onClick={() => void submit({ type: 'sayWish', wish, words: null })}>
          {says.remove}
        </LargeButton>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  )
}

function Said({ titleId, title, words, kind }: { titleId: string; title: string; words: string; kind: InformationKind | undefined }) {
  return (
    <>
      <h3 id={titleId}>{title}</h3>
      <blockquote>{words}</blockquote>
      {kind !== undefined && <OwnMark kind={kind} />}
    </>
  )
}
