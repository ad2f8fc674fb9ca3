import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useSession, useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useLeaderId } from '#client/meeting/use-leader-id.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'
import { KeptBlock, keptTitleId } from './kept-block.tsx'
import { viewOfText } from './said-by-text.ts'
import { OwnViewForm, ViewsForm } from './views-form.tsx'
import styles from '../panel.module.css'

type Views = Kept['views'][number]

/** What people at the table see differently, each in their own words. */
export function ViewsWork() {
  const { kept } = useView()
  const { views: words } = useWords('kept')
  const may = useAbilities()
  return (
    <KeptBlock thing="views" title={words.title} write={words.write} mayWrite={may('noteViews')} draftPlace="views" form={(shut) => <ViewsForm onDone={shut} />}>
      <p className={styles.soft}>{words.help}</p>
      {(kept?.views ?? []).map((one) => (
        <ViewsSaid key={one.id} noted={one} />
      ))}
    </KeptBlock>
  )
}

function ViewsSaid({ noted: { id, about, views, nextStep, by } }: { noted: Views }) {
  const { view, mine } = useSession().state
  const { views: words, shared } = useWords('kept')
  const may = useAbilities()
  const leads = useLeaderId() === mine?.seatId
  const locale = useLocale()
  const { submit, isSending, trouble } = useSend()
  const drafts = useDrafts()
  const [isWriting, setIsWriting] = useState(() => drafts.get(`ownView-${id}`) !== undefined)
  const shut = () => {
    setIsWriting(false)
    goToSoon(keptTitleId('views'))
  }
  const remove = async () => {
    if (await submit({ type: 'removeViews', viewsId: id })) goToSoon(keptTitleId('views'))
  }
  const own = views.find((one) => one.seatId === mine?.seatId)?.words ?? ''
  const { people, about: meeting } = view
  if (!people) return null
  return (
    <div className={styles.bare}>
      <h3 lang={meeting?.language}>
        <HardText text={about} />
      </h3>
      <ul className={styles.rows} lang={meeting?.language}>
        {views.map((one) => (
          <li key={one.seatId}>
            <span lang={locale}>{viewOfText(one, { words, table: people, locale, reader: 'others' })}</span> <q><HardText text={one.words} /></q>
          </li>
        ))}
      </ul>
      {nextStep !== null && <p><HardText text={words.goesOn(nextStep)} isOurs /></p>}
      <Trouble text={trouble} />
      {isWriting && may('sayView') ? (
        <OwnViewForm viewsId={id} about={about} stands={own} onDone={shut} />
      ) : (
        <div className={styles.acts}>
          {may('removeViews') && (by === mine?.seatId || leads) && (
            <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={shared.removeName(about)} onClick={() => void remove()}>
              {shared.remove}
            </Button>
          )}
          {may('sayView') && (
            <Button size="small" appearance="subtle" aria-label={words.sayOwnName(about)} onClick={() => setIsWriting(true)}>
              {words.sayOwn}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
