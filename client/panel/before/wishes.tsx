import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { ItemMark } from '#client/meeting/composer/composer-later.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { MarkedTextForm } from '#client/meeting/marked-text-form.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { participantOf, seatOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { wishes, type Wish } from '#client/meeting/wishes.ts'
import { useWords } from '#client/text/use-words.tsx'
import { OthersWish } from './others-wish.tsx'
import styles from '../panel.module.css'

/** What the participant wants to talk about and what not, for those who may know; the chair writes down what was said on the phone. */
export function Wishes() {
  const { preparation, people } = useView()
  const { wishes: words } = useWords('panel')
  const name = participantOf(people ?? null)?.name
  if (!preparation || name === undefined) return null
  return (
    <section className={styles.block}>
      <h2>{words.title(name)}</h2>
      {wishes.map((wish) => (
        <OneWish key={wish} wish={wish} name={name} said={preparation[wish]} />
      ))}
    </section>
  )
}

/** Who may answer for the participant, by name, where they wrote this wish; null where it is the participant's own, or the chair took it down. */
function useWriter(wish: Wish): string | null {
  const { preparation, people } = useView()
  const author = seatOf(people ?? null, preparation?.writtenBy[wish] ?? null)
  return author?.answersForParticipant === true ? author.name : null
}

function OneWish({ wish, name, said }: { wish: Wish; name: string; said: string | null }) {
  const { about, preparation } = useView()
  const kind = preparation?.about?.[wish]
  const { wishes: words } = useWords('panel')
  const drafts = useDrafts()
  const may = useAbilities()
  const [isWriting, setIsWriting] = useState(() => drafts.get(wish) !== undefined)
  const label = words[wish](name)
  const by = useWriter(wish)
  const elementId = `wish-${wish}`
  const done = () => {
    setIsWriting(false)
    goToSoon(elementId)
  }
  if (isWriting) {
    return (
      <MarkedTextForm
        marks={{ stands: kind, isRead: 'byReferrer' }}
        label={label}
        {...(said !== null && { hint: words.hint, initial: said })}
        submitLabel={words.save}
        about={label}
        maxLength={longest.wish}
        draftPlace={wish}
        command={(text, about) => ({ type: 'sayWish', wish, words: text === '' ? null : text, about })}
        onDone={done}
        onCancel={done}
        cancelLabel={words.cancel}
        mayBeEmpty={said !== null}
        takesFocus
      />
    )
  }
  return (
    <div className={styles.row}>
      <div id={elementId} tabIndex={-1}>
        <h3 className={styles.small}>{by === null ? label : <OthersWish wish={wish} by={by} name={name} />}</h3>
        {said === null ? <p className={styles.soft}>{words.nothing}</p> : <p lang={about?.language}>{said}</p>}
        {kind !== undefined && <ItemMark kind={kind} />}
      </div>
      {may('sayWish') && (
        <Button size="small" appearance="subtle" aria-label={said === null ? words.writeName(label) : words.changeName(label)} onClick={() => setIsWriting(true)}>
          {said === null ? words.write : words.change}
        </Button>
      )}
    </div>
  )
}

/** While the participant tells: a quiet word of what they asked not to talk about. Not for a stand-in, whom the participant never let read it. */
export function NotToTalkAbout() {
  const { preparation, people } = useView()
  const { wishes: words } = useWords('panel')
  const name = participantOf(people ?? null)?.name
  const by = useWriter('notTalkAbout')
  if (!preparation?.notTalkAbout || name === undefined) return null
  return (
    <aside className={styles.block} data-kind="note" aria-label={words.title(name)}>
      <p>
        {by === null ? words.notTalkAbout(name) : <OthersWish wish="notTalkAbout" by={by} name={name} />}: {preparation.notTalkAbout}
      </p>
    </aside>
  )
}
