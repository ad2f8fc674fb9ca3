import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { wishes, type Wish } from '#client/meeting/wishes.ts'
import { useWords } from '#client/text/use-words.tsx'
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

function OneWish({ wish, name, said }: { wish: Wish; name: string; said: string | null }) {
  const { about } = useView()
  const { wishes: words } = useWords('panel')
  const drafts = useDrafts()
  const may = useAbilities()
  const [isWriting, setIsWriting] = useState(() => drafts.get(wish) !== undefined)
  const label = words[wish](name)
  const elementId = `wish-${wish}`
  const done = () => {
    setIsWriting(false)
    goToSoon(elementId)
  }
  if (isWriting) {
    return (
      <OneTextForm
        label={label}
        {...(said !== null && { hint: words.hint, initial: said })}
        submitLabel={words.save}
        about={label}
        maxLength={longest.wish}
        draftPlace={wish}
        command={(text) => ({ type: 'sayWish', wish, words: text === '' ? null : text })}
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
        <h3 className={styles.small}>{label}</h3>
        {said === null ? <p className={styles.soft}>{words.nothing}</p> : <p lang={about?.language}>{said}</p>}
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
  if (!preparation?.notTalkAbout || name === undefined) return null
  return (
    <aside className={styles.block} data-kind="note" aria-label={words.notTalkAbout(name)}>
      <p>{words.reminder(name, preparation.notTalkAbout)}</p>
    </aside>
  )
}
