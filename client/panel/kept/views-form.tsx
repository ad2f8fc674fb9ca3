import { Button, Field, Input } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { useLeaderId } from '#client/meeting/use-leader-id.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { SeatField } from './seat-field.tsx'
import { emptyViews, mostViews, rowsOf, viewsLack, viewsOf, type Lack, type Row, type ViewsDraft } from './views-draft.ts'
import styles from '../panel.module.css'

const longestAbout = 120

/** What is seen differently: who leads writes each view as it is said, everybody else their own. */
export function ViewsForm({ onDone }: { onDone: () => void }) {
  const { mine } = useSession().state
  const { views: words, shared } = useWords('kept')
  const leads = useLeaderId() === mine?.seatId
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<ViewsDraft>({ place: 'views', stands: emptyViews(leads ? '' : (mine?.seatId ?? ''), leads ? 2 : 1), commandOf: viewsOf, onDone })
  const lacks = isTried ? viewsLack(draft) : []
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={words.title} {...sent}>
      <Field label={words.about} {...lacking(lacks.includes('about') ? words.missing : undefined)}>
        <Input value={draft.about} maxLength={longestAbout} autoComplete="off" onChange={(_event, { value }) => change({ about: value })} />
      </Field>
      {rowsOf(draft).map((row) => (
        <ViewRow key={row} row={row} draft={draft} change={change} lacks={lacks} isOwn={!leads} />
      ))}
      {leads && Number(draft.count) < mostViews && (
        <div className={styles.acts}>
          <Button appearance="subtle" onClick={() => change({ count: String(Number(draft.count) + 1) })}>
            {words.more}
          </Button>
        </div>
      )}
      <WrittenField label={words.nextStep} hint={words.nextStepHint} text={draft.nextStep} onText={(nextStep) => change({ nextStep })} longest={longest.words} />
    </PanelForm>
  )
}

type ViewRowProps = { row: Row; draft: ViewsDraft; change: (part: Partial<ViewsDraft>) => void; lacks: Lack[]; isOwn: boolean }

function ViewRow({ row, draft, change, lacks, isOwn }: ViewRowProps) {
  const { views: words, shared } = useWords('kept')
  const missing = (field: Lack, message: string) => (lacks.includes(field) ? message : undefined)
  return (
    <>
      {!isOwn && (
        <SeatField label={words.who(Number(row))} seatId={draft[`who${row}`]} onSeat={(seatId) => change({ [`who${row}`]: seatId })} problem={missing(`who${row}`, shared.missing.who)} among={({ role }) => role !== 'interpreter'} />
      )}
      <WrittenField label={isOwn ? words.own : words.words(Number(row))} problem={missing(`words${row}`, shared.missing.words)} text={draft[`words${row}`]} onText={(text) => change({ [`words${row}`]: text })} longest={longest.words} />
    </>
  )
}

/** One's own view beside those that stand. */
export function OwnViewForm({ viewsId, about, stands, onDone }: { viewsId: string; about: string; stands: string; onDone: () => void }) {
  const { views: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<{ words: string }>({
    place: `ownView-${viewsId}`,
    stands: { words: stands },
    commandOf: ({ words: text }) => (oneLine(text) === '' ? null : { type: 'sayView', viewsId, words: oneLine(text) }),
    onDone,
  })
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={about} {...sent}>
      <WrittenField label={words.own} problem={isTried && oneLine(draft.words) === '' ? shared.missing.words : undefined} text={draft.words} onText={(text) => change({ words: text })} longest={longest.words} takesFocus />
    </PanelForm>
  )
}
