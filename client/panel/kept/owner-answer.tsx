import { Button } from '@fluentui/react-components'
import { useSession, useView } from '#client/live/use-session.tsx'
import { isAtTable, seatOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { answeredText, needsLine } from './answered-text.ts'
import { isProfessional } from './seat-field.tsx'
import { useOwnerName, type CaseOwner } from './use-owner-name.ts'
import { useSpeaksFor } from './use-speaks-for.ts'
import styles from '../panel.module.css'

/** What who was named has said to it, and the two answers for whoever may give them. */
export function OwnerAnswer({ stands }: { stands: CaseOwner }) {
  const { owner: words, handover } = useWords('kept')
  const { people } = useView()
  const locale = useLocale()
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const nameOf = useOwnerName()
  const answerer = useAnswerer(stands)
  const given = stands.answer?.answer ?? null
  const who = nameOf(stands, true)
  const said = { of: stands.owner, given: stands.answer, who }
  const labels = { yes: answerer === 'self' ? words.own.yes : answerer === 'ours' ? words.ours : handover.taken(who), no: answerer === 'other' ? handover.takenNo(who) : words.own.no }
  const open = may('answerOwner') && answerer !== null ? (['no', 'yes'] as const).filter((answer) => answer !== given) : []
  return (
    <>
      {people && needsLine(said, people) && <p className={styles.small}>{answeredText(said, { words: handover, table: people, locale, reader: 'others' })}</p>}
      <Trouble text={trouble} />
      {open.length > 0 && (
        <div className={styles.acts}>
          {open.map((answer) => (
            <Button
              key={answer}
              appearance={answer === 'yes' ? 'primary' : 'subtle'}
              disabledFocusable={isSending}
              {...(answer === 'no' && answerer !== 'other' && { 'aria-label': words.ownNo })}
              onClick={() => void submit({ type: 'answerOwner', caseId: stands.caseId, answer })}
            >
              {labels[answer]}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

/** Whether this seat answers: for itself, for its organisation, or (`other`) as who takes it down; null where it does not. */
function useAnswerer({ owner }: CaseOwner): 'self' | 'ours' | 'other' | null {
  const { view, mine } = useSession().state
  const speaksFor = useSpeaksFor()
  if (owner.kind === 'seat') return owner.seatId === mine?.seatId ? 'self' : speaksFor(owner.seatId) ? 'other' : null
  if (seatOf(view.people ?? null, mine?.seatId ?? null)?.organisationId === owner.organisationId) return 'ours'
  const there = (view.people?.seats ?? []).filter((seat) => seat.organisationId === owner.organisationId && isProfessional(seat) && isAtTable(seat))
  return there.some(({ id }) => speaksFor(id)) ? 'other' : null
}
