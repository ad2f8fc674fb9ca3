import { Button } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { GapWork } from '../forms-later.ts'
import type { Gap } from './gap.ts'
import { GapsAnnouncer } from './gaps-announcer.tsx'
import styles from '../panel.module.css'

const gapsElementId = 'gaps-title'

/** During the meeting: where collaboration failed and what made it work, out of the way until somebody wants it. */
export function GapsFolded() {
  const { gaps } = useSession().state.view
  const { gaps: words } = useWords('panel')
  if (!gaps) return null
  return (
    <section className={styles.block}>
      <Disclosure heading="h2" summary={words.title}>
        <Gaps hasHelp />
      </Disclosure>
    </section>
  )
}

/** After the close, when the participant has left with the letter: the team's own moment, with its questions. */
export function TeamMoment() {
  const { about, gaps, people } = useSession().state.view
  const { gaps: words } = useWords('panel')
  const locale = useLocale()
  const moment = about?.form.teamMoment
  if (!gaps) return null
  if (!moment) return <GapsFolded />
  const participant = participantOf(people ?? null)
  return (
    <section className={styles.block} data-kind="now">
      <h2>{moment.title[locale]}</h2>
      <p>{moment.plain[locale]}</p>
      <p className={styles.small}>{words.ownMoment(moment.minutes)}</p>
      <ul className={styles.bullets}>
        {participant?.isHere && <li>{words.hasLeft(participant.name)}</li>}
        {moment.prompts.map((prompt) => (
          <li key={prompt.sv}>{prompt[locale]}</li>
        ))}
      </ul>
      <Gaps />
    </section>
  )
}

/** `hasHelp`: nothing around it has said yet what the notes are about. */
function Gaps({ hasHelp = false }: { hasHelp?: boolean }) {
  const { gaps } = useSession().state.view
  const { gaps: words } = useWords('panel')
  const may = useAbilities()
  return (
    <div id={gapsElementId} tabIndex={-1} className={styles.bare}>
      {hasHelp && <p className={styles.soft}>{words.help}</p>}
      {gaps && gaps.length > 0 && (
        <ul className={styles.rows}>
          {gaps.map((gap) => (
            <li key={gap.id}>
              <GapRow gap={gap} />
            </li>
          ))}
        </ul>
      )}
      <GapsAnnouncer />
      {may('noteGap') && <GapWork />}
    </div>
  )
}

function GapRow({ gap }: { gap: Gap }) {
  const { view, mine } = useSession().state
  const { gaps: words } = useWords('panel')
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const mayRemove = may('removeGap') && (gap.by === mine?.seatId || mine?.role === 'chair')
  const remove = async () => {
    if (await submit({ type: 'removeGap', gapId: gap.id })) goToSoon(gapsElementId)
  }
  return (
    <div className={styles.row}>
      <div>
        <p className={styles.small}>{words.kinds[gap.kind]}</p>
        <p lang={view.about?.language}>{gap.words}</p>
        <Trouble text={trouble} />
      </div>
      {mayRemove && (
        <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={words.removeName(gap.words)} onClick={() => void remove()}>
          {words.remove}
        </Button>
      )}
    </div>
  )
}
