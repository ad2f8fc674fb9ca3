import { Field, Input } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { DayField } from '#client/meeting/composer/day-field.tsx'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { draftOfHandover, handoverLacks, handoverOf, outside, type HandoverDraft, type HandoverField } from './handover-draft.ts'
import { SeatField } from './seat-field.tsx'

/** Who takes over from whom, when they get in touch, and what to do if they do not. What is half written comes back after a reload. */
export function HandoverForm({ onDone }: { onDone: () => void }) {
  const { view, mine } = useSession().state
  const { handover: words, shared } = useWords('kept')
  const own = mine && mine.role !== 'chair' ? mine.seatId : ''
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<HandoverDraft>({
    place: 'handover',
    stands: draftOfHandover(view.kept?.handover ?? null, own),
    commandOf: (fields) => {
      const handover = handoverOf(fields)
      return handover && { type: 'nameReceiver', handover }
    },
    onDone,
  })
  const lacks = isTried ? handoverLacks(draft) : []
  const missing = (field: HandoverField, message: string) => (lacks.includes(field) ? message : undefined)
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={words.title} {...sent}>
      <SeatField label={words.receiver} seatId={draft.receiver} onSeat={(receiver) => change({ receiver })} problem={missing('receiver', shared.missing.who)} other={{ value: outside, label: words.outside }} />
      {draft.receiver === outside && (
        <>
          <Field label={words.outsideName} {...lacking(missing('outsideName', shared.missing.words))}>
            <Input value={draft.outsideName} maxLength={longest.outsideName} autoComplete="off" onChange={(_event, { value }) => change({ outsideName: value })} />
          </Field>
          <Field label={words.outsideOrganisation} {...lacking(missing('outsideOrganisation', shared.missing.words))}>
            <Input value={draft.outsideOrganisation} maxLength={longest.outsideOrganisation} autoComplete="off" onChange={(_event, { value }) => change({ outsideOrganisation: value })} />
          </Field>
        </>
      )}
      <SeatField label={words.handsOver} seatId={draft.handsOver} onSeat={(handsOver) => change({ handsOver })} problem={missing('handsOver', shared.missing.who)} />
      <DayField label={words.firstContact} day={draft.firstContact} onDay={(firstContact) => change({ firstContact })} message={missing('firstContact', shared.missing.day)} />
      <WrittenField label={words.ifItSlips} hint={words.ifItSlipsHint} problem={missing('ifItSlips', shared.missing.words)} text={draft.ifItSlips} onText={(ifItSlips) => change({ ifItSlips })} longest={longest.words} />
    </PanelForm>
  )
}
