import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useSession, useView } from '#client/live/use-session.tsx'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { isWithoutScreen, participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useLeaderId } from '#client/meeting/use-leader-id.ts'
import type { Kept, Seat } from '#client/meeting/view-parts.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { KeptBlock } from './kept-block.tsx'
import { readyText } from './said-by-text.ts'
import { isProfessional, SeatField } from './seat-field.tsx'
import { SilentVoices } from './silent-voices.tsx'
import styles from '../panel.module.css'

type Ready = Kept['ready'][number]
type ReadyDraft = { seatId: string; answer: Ready['answer'] | ''; words: string }
const answers: Ready['answer'][] = ['yes', 'partly', 'notYet']
const order: Ready['voice'][] = ['participant', 'referrer', 'coach']

/** Whether it is time, as each sees it: the answers stand beside each other and are never made one. */
export function ReadinessWork() {
  const { kept, people } = useView()
  const { ready: words } = useWords('kept')
  const may = useAbilities()
  const said = order.flatMap((voice) => (kept?.ready ?? []).filter((one) => one.voice === voice))
  return (
    <KeptBlock thing="readiness" title={words.title(participantOf(people ?? null)?.name ?? '')} write={words.write} mayWrite={may('sayReady')} draftPlace="ready" form={(shut) => <ReadyForm onDone={shut} />}>
      <p className={styles.soft}>{words.help}</p>
      {said.length > 0 && (
        <ul className={styles.rows}>
          {said.map((one) => (
            <li key={one.seatId}>
              <ReadySaid said={one} />
            </li>
          ))}
        </ul>
      )}
      <SilentVoices />
    </KeptBlock>
  )
}

function ReadySaid({ said }: { said: Ready }) {
  const { about, people } = useView()
  const { ready: words } = useWords('kept')
  const locale = useLocale()
  if (!people) return null
  return (
    <>
      <p>{readyText(said, { words, table: people, locale, reader: 'others' })}</p>
      {said.words !== null && (
        <p>
          <q lang={about?.language}>
            <HardText text={said.words} />
          </q>
        </p>
      )}
    </>
  )
}

/** Whose answer one may write: one's own; who leads also the participant's, and that of who has no screen. */
function useMayVoice(): (seat: Seat) => boolean {
  const { mine } = useSession().state
  const leads = useLeaderId() === mine?.seatId
  return (seat) => seat.id === mine?.seatId || (leads && (seat.role === 'participant' || (isProfessional(seat) && isWithoutScreen(seat))))
}

function ReadyForm({ onDone }: { onDone: () => void }) {
  const { view, mine } = useSession().state
  const { ready: words, shared } = useWords('kept')
  const mayVoice = useMayVoice()
  const choices = (view.people?.seats ?? []).filter(mayVoice)
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<ReadyDraft>({
    place: 'ready',
    stands: { seatId: choices.length === 1 ? (mine?.seatId ?? '') : '', answer: '', words: '' },
    commandOf: ({ seatId, answer, words: needs }) => (seatId === '' || answer === '' ? null : { type: 'sayReady', seatId, answer, words: oneLine(needs) === '' ? null : oneLine(needs) }),
    onDone,
  })
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={words.answer} {...sent}>
      {choices.length > 1 && <SeatField label={words.whose} seatId={draft.seatId} onSeat={(seatId) => change({ seatId })} problem={isTried && draft.seatId === '' ? shared.missing.who : undefined} among={mayVoice} />}
      <Field label={words.answer} {...lacking(isTried && draft.answer === '' ? words.missing : undefined)}>
        <RadioGroup value={draft.answer} onChange={(_event, { value }) => change({ answer: value as Ready['answer'] })}>
          {answers.map((answer) => (
            <Radio key={answer} value={answer} label={words.answers[answer]} />
          ))}
        </RadioGroup>
      </Field>
      <WrittenField label={words.words} hint={words.wordsHint} text={draft.words} onText={(needs) => change({ words: needs })} longest={longest.words} />
    </PanelForm>
  )
}
