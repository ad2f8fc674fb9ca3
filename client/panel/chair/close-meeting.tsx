import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goTo } from '#client/meeting/go-to.ts'
import { itemElementId } from '#client/meeting/items/item-card.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useHasMinutes } from '#client/meeting/use-about-nobody.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { HiddenLeft } from '../forms-later.ts'
import { keptElementId } from '../kept/kept-places.ts'
import { followUpElementId } from '../work/follow-up.tsx'
import { moneyElementId } from '../work/money.tsx'
import styles from '../panel.module.css'
import { structureElementId } from '../frame/structure.tsx'
import { toldElementId } from '../work/told-element.ts'

/** The whole of it: whoever is led here sees the button too. */
export const closeElementId = 'close-meeting'

type Hindrance = keyof Words<'panel'>['close']['hindrances']

const placeOf: Record<Exclude<Hindrance, 'openItems' | 'fieldsMissing'>, string> = {
  nothingToWrite: toldElementId,
  moneyMissing: moneyElementId,
  readinessMissing: keptElementId('readiness'),
  obstaclesOpen: keptElementId('obstacles'),
  planMissing: keptElementId('plan'),
  handoverMissing: keptElementId('handover'),
  handoverUnconfirmed: keptElementId('handover'),
  decisionMissing: keptElementId('nextDecision'),
  casesLeft: 'cases',
  ownerMissing: keptElementId('owner'),
  followUpMissing: followUpElementId,
  notTheLastPhase: structureElementId,
}

/** The end: what is left to do with a way to each, or the button and one question, since it cannot be undone. Who leads in the chair's stead sees what is left, and the chair closes. */
export function CloseMeeting() {
  const { readBack } = useView()
  const words = useWords('panel').close
  const mayClose = useAbilities()('closeMeeting')
  const { submit, isSending, trouble } = useSend()
  const [isAsking, setIsAsking] = useState(false)
  const known = (one: string): one is Hindrance => one in words.hindrances
  const [hindrances, warnings] = [(readBack?.hindrances ?? []).filter(known), (readBack?.warnings ?? []).filter(known)]
  return (
    <section id={closeElementId} tabIndex={-1} className={styles.block} aria-labelledby="close-title">
      <h2 id="close-title">{words.title}</h2>
      {hindrances.length > 0 ? <Left title={words.before} what={hindrances} need="required" /> : <Ready isAsking={isAsking} isReminded={warnings.length > 0} />}
      {warnings.length > 0 && <Left title={words.reminded} what={warnings} need="reminded" />}
      <Trouble text={trouble} />
      {mayClose && hindrances.length === 0 && (
        <div className={styles.acts}>
          {isAsking && (
            <Button appearance="subtle" onClick={() => setIsAsking(false)}>
              {words.no}
            </Button>
          )}
          <Button appearance="primary" disabledFocusable={isSending} onClick={() => (isAsking ? void submit({ type: 'closeMeeting', early: null }) : setIsAsking(true))}>
            {isAsking ? words.yes : words.close}
          </Button>
        </div>
      )}
    </section>
  )
}

/** That nothing stands in the way; not that all is done where something is reminded of. */
function Ready({ isAsking, isReminded }: { isAsking: boolean; isReminded: boolean }) {
  const words = useWords('panel').close
  const hasMinutes = useHasMinutes()
  const mayClose = useAbilities()('closeMeeting')
  if (!mayClose) return <p>{words.readyForChair}</p>
  if (isAsking) return <p>{words.sure}</p>
  return isReminded ? null : <p>{hasMinutes ? words.readyMinutes : words.ready}</p>
}

/** What stands between the meeting and its close, or what the form reminds of: each with a way to where it is mended. */
function Left({ title, what, need }: { title: string; what: Hindrance[]; need: 'required' | 'reminded' }) {
  const words = useWords('panel').close
  const { items, kept } = useView()
  const text = useItemText()
  const open = (items ?? []).filter(({ id, settlement }) => settlement === 'open' && !kept?.rests.some(({ of }) => of.kind === 'item' && of.itemId === id))
  return (
    <div className={styles.bare}>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.rows}>
        {what.map((hindrance) => (
          <li key={hindrance}>
            {hindrance === 'openItems' ? (
              <div className={styles.bare}>
                <p>{words.hindrances.openItems}</p>
                {open.map((item) => (
                  <Way key={item.id} text={text.what(item)} to={itemElementId(item.id)} />
                ))}
                <HiddenLeft />
              </div>
            ) : hindrance === 'fieldsMissing' ? (
              <div className={styles.bare}>
                <FieldsLeft need={need} />
              </div>
            ) : (
              <Way text={words.hindrances[hindrance]} to={placeOf[hindrance]} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Each heading that the form asks to have something under, with its case where there are several. */
function FieldsLeft({ need }: { need: 'required' | 'reminded' }) {
  const words = useWords('panel').close
  const { about, agenda, readBack } = useView()
  const locale = useLocale()
  return (readBack?.lacking ?? [])
    .filter((one) => one.need === need)
    .map(({ fieldId, caseId }) => {
      const label = about?.form.fields?.find(({ id }) => id === fieldId)?.label[locale] ?? ''
      const code = agenda?.cases?.find(({ id }) => id === caseId)?.code
      return <Way key={`${fieldId}-${caseId}`} text={words.hindrances.fieldsMissing(code === undefined ? label : `${code}: ${label}`)} to={keptElementId('fields')} />
    })
}

function Way({ text, to }: { text: string; to: string }) {
  const words = useWords('panel').close
  return (
    <div className={styles.row}>
      <span>{text}</span>
      <Button size="small" appearance="subtle" aria-label={words.showName(text)} onClick={() => goTo(to)}>
        {words.show}
      </Button>
    </div>
  )
}
