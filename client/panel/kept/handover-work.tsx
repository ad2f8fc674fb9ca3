import { Button } from '@fluentui/react-components'
import { dayText, whoInSentence, whoText } from '#core/letters/item-sentences.ts'
import { useSession, useView } from '#client/live/use-session.tsx'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { answeredText, ofSeat } from './answered-text.ts'
import { HandoverForm } from './handover-form.tsx'
import { seatOnSide, type Handover, type HandoverSide } from './handover-draft.ts'
import { KeptBlock } from './kept-block.tsx'
import { useSpeaksFor } from './use-speaks-for.ts'
import styles from '../panel.module.css'

/** Who takes over, and what each of the two says to it. */
export function HandoverWork() {
  const { kept } = useView()
  const { handover: words, shared } = useWords('kept')
  const may = useAbilities()
  const stands = kept?.handover ?? null
  return (
    <KeptBlock thing="handover" title={words.title} write={stands ? shared.change : words.write} mayWrite={may('nameReceiver')} draftPlace="handover" form={(shut) => <HandoverForm onDone={shut} />}>
      {stands ? <HandoverSaid stands={stands} /> : <p className={styles.soft}>{shared.none}</p>}
    </KeptBlock>
  )
}

function HandoverSaid({ stands }: { stands: Handover }) {
  const { about, people } = useView()
  const { handover: words } = useWords('kept')
  const locale = useLocale()
  if (!people) return null
  const handsOver = { kind: 'seat', seatId: stands.handsOver } as const
  const named = (who: Handover['receiver']) => whoText(who, people, locale, 'others')
  const inside = (who: Handover['receiver']) => whoInSentence(who, people, locale, 'others')
  const day = dayText(stands.firstContact, locale)
  const isDone = stands.answers.receives?.answer === 'yes' && stands.answers.handsOver?.answer === 'yes'
  return (
    <>
      <p>{isDone ? words.takesOver(named(stands.receiver), inside(handsOver), day) : words.mayTakeOver(inside(stands.receiver), inside(handsOver), day)}</p>
      <p>
        {words.ifNot}{' '}
        <q lang={about?.language}>
          <HardText text={stands.ifItSlips} />
        </q>
      </p>
      <Side stands={stands} side="receives" who={named(stands.receiver)} />
      <Side stands={stands} side="handsOver" who={named(handsOver)} />
    </>
  )
}

/** What a side has said, and the two answers for whoever may give them. */
function Side({ stands, side, who }: { stands: Handover; side: HandoverSide; who: string }) {
  const { handover: words } = useWords('kept')
  const { view, mine } = useSession().state
  const { people } = view
  const locale = useLocale()
  const may = useAbilities()
  const speaksFor = useSpeaksFor()
  const { submit, isSending, trouble } = useSend()
  const seatId = seatOnSide(stands, side)
  const given = stands.answers[side]?.answer ?? null
  const isOwn = seatId === mine?.seatId
  const labels = { yes: isOwn ? words.own[side] : words.taken(who), no: isOwn ? words.own.no : words.takenNo(who) }
  const names = { yes: labels.yes, no: isOwn ? words.ownNo[side] : labels.no }
  const answers = may('confirmHandover') && speaksFor(seatId) ? (['no', 'yes'] as const).filter((answer) => answer !== given) : []
  return (
    <div>
      {people && <p className={styles.small}>{answeredText({ of: ofSeat(seatId), given: stands.answers[side], who }, { words, table: people, locale, reader: 'others' })}</p>}
      <Trouble text={trouble} />
      {answers.length > 0 && (
        <div className={styles.acts}>
          {answers.map((answer) => (
            <Button key={answer} appearance={answer === 'yes' ? 'primary' : 'subtle'} disabledFocusable={isSending} aria-label={names[answer]} onClick={() => void submit({ type: 'confirmHandover', side, answer })}>
              {labels[answer]}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
