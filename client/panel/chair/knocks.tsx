import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goTo, goToSoon } from '#client/meeting/go-to.ts'
import { clockOf } from '#client/meeting/days.ts'
import { seatOf } from '#client/meeting/people-groups.ts'
import { PersonLine } from '#client/meeting/person-line.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { nowElementId } from '../now-element.ts'
import styles from '../panel.module.css'
import { consentElementId } from '../consent/consent-block.tsx'
import { knockRows, type KnockRow } from './knock-rows.ts'
import { useKnockNews } from './use-knock-news.ts'
import { knocksElementId } from './waiting-elements.ts'

const knocksSectionId = 'knocks'

/** To the next who knocks; to the meeting when nobody does. */
const moveOn = () => goToSoon(document.querySelectorAll(`#${knocksSectionId} li`).length > 1 ? knocksElementId : nowElementId)

/** Who stands in the lobby, and the way in. Shown only while somebody does. */
export function Knocks() {
  const { knocks = null, people = null } = useView()
  const words = useWords('panel').knocks
  const [put, setPut] = useState<string[]>([])
  const rows = knockRows(knocks ?? [], people)
  const waiting = rows.filter(({ knock }) => !put.includes(knock.device))
  const aside = rows.filter(({ knock }) => put.includes(knock.device))
  const news = useKnockNews(waiting)
  return (
    <>
      <Announcer text={news} />
      {waiting.length > 0 && (
        <section className={styles.block} id={knocksSectionId}>
          <h2 id={knocksElementId} tabIndex={-1}>{words.title}</h2>
          <ul className={styles.rows}>
            {waiting.map((row) => (
              <li key={row.knock.device}>
                <KnockLine row={row} onPutAside={() => setPut([...put, row.knock.device])} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {aside.length > 0 && (
        <section className={styles.block}>
          <Disclosure heading="h2" summary={words.aside(aside.length)}>
            <ul className={styles.rows}>
              {aside.map((row) => (
                <li key={row.knock.device}>
                  <KnockLine row={row} onPutAside={null} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </section>
      )}
    </>
  )
}

/** *Inte nu* lets nobody out and nobody down: they wait on, and can be let in later. */
function KnockLine({ row: { knock, isNewScreen, isInAlready }, onPutAside }: { row: KnockRow; onPutAside: (() => void) | null }) {
  const people = useView().people ?? null
  const words = useWords('panel').knocks
  const { submit, isSending, trouble } = useSend()
  const names = useNames()
  const seat = seatOf(people, knock.seatId)
  if (!seat) return null
  const name = isNewScreen ? words.onNewScreen(names.short(seat.id)) : names.short(seat.id)
  const letIn = async () => {
    if (await submit({ type: 'admitSeat', seatId: seat.id, device: knock.device })) moveOn()
  }
  return (
    <div className={styles.bare}>
      <PersonLine seat={seat} withPlace />
      {isNewScreen && (
        <p className={styles.small}>
          {words.newScreen(clockOf(Date.parse(knock.since)))} {isInAlready && words.otherDevice}
        </p>
      )}
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {trouble !== null && !seat.isCovered && (
          <Button data-side="start" size="small" onClick={() => goTo(consentElementId)}>
            {words.toConsent}
          </Button>
        )}
        {onPutAside && (
          <Button
            appearance="subtle"
            disabledFocusable={isSending}
            aria-label={words.notNowName(name)}
            onClick={() => {
              onPutAside()
              moveOn()
            }}
          >
            {words.notNow}
          </Button>
        )}
        <Button appearance="primary" disabledFocusable={isSending} aria-label={words.letInName(name)} onClick={() => void letIn()}>
          {words.letIn}
        </Button>
      </div>
    </div>
  )
}
