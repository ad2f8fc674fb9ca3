import { Checkbox, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import { longestSeat, mandates, needsOrganisation, newOrganisation, organisationKinds } from '#client/meeting/seat-choices.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { addedAttends, addedRoles, type AddedSeat, type SeatDraft, type SeatField } from './add-seat-draft.ts'
import { useSeatForm } from './use-seat-form.ts'

type SeatFormProps = { onAdded: (added: AddedSeat) => void; onCancel: () => void }
type FieldsProps = { draft: SeatDraft; change: (part: Partial<SeatDraft>) => void; messageFor: (field: SeatField) => string | undefined }

/** Who has come, for which organisation, why and how. */
export function SeatForm({ onAdded, onCancel }: SeatFormProps) {
  const words = useWords('panel').addSeat
  const { send, forget, isSending, trouble, ...form } = useSeatForm(onAdded)
  const { draft, change, messageFor } = form
  return (
    <PanelForm
      onSave={send}
      onCancel={() => (forget(), onCancel())}
      words={{ save: isSending ? words.saving : words.save, cancel: words.cancel }}
      isSending={isSending}
      trouble={trouble}
    >
      <Field label={words.name} hint={words.nameHint} {...lacking(messageFor('name'))}>
        <Input value={draft.name} maxLength={longestSeat.name} autoComplete="off" onChange={(_event, { value }) => change({ name: value })} />
      </Field>
      <RoleAndMandate {...form} />
      <OrganisationFields {...form} />
      <WrittenField label={words.why} hint={words.whyHint} problem={messageFor('why')} text={draft.why} onText={(why) => change({ why })} longest={longestSeat.why} />
      <Field label={words.attends}>
        <RadioGroup value={draft.attends} onChange={(_event, { value }) => change({ attends: value as SeatDraft['attends'] })}>
          {addedAttends.map((way) => (
            <Radio key={way} value={way} label={words.attendsBy[way]} />
          ))}
        </RadioGroup>
      </Field>
      {needsOrganisation(draft) && <NewAndListening {...form} />}
    </PanelForm>
  )
}

/** For those who work in the meeting. */
function NewAndListening({ draft, change }: FieldsProps) {
  const words = useWords('panel').addSeat
  return (
    <div>
      <Checkbox label={words.isNew} checked={draft.isNew === 'yes'} onChange={(_event, { checked }) => change({ isNew: checked === true ? 'yes' : '' })} />
      <Checkbox label={words.isListening} checked={draft.isListening === 'yes'} onChange={(_event, { checked }) => change({ isListening: checked === true ? 'yes' : '' })} />
    </div>
  )
}

function RoleAndMandate({ draft, change }: FieldsProps) {
  const { people = null } = useView()
  const words = useWords('panel').addSeat
  const { roles } = useWords('door')
  const names = useWords('table').people.mandates
  return (
    <>
      <Field label={words.role}>
        <Select value={draft.role} onChange={(_event, { value }) => change({ role: value as SeatDraft['role'] })}>
          {addedRoles.map((role) => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </Select>
      </Field>
      {draft.role === 'representative' && (
        <Field label={words.mandate}>
          <Select value={draft.mandate} onChange={(_event, { value }) => change({ mandate: value as SeatDraft['mandate'] })}>
            {mandates.map((mandate) => (
              <option key={mandate} value={mandate}>
                {names[mandate]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {draft.role === 'supportPerson' && (
        <Checkbox
          label={words.answersFor(participantOf(people)?.name ?? '')}
          checked={draft.answersFor === 'yes'}
          onChange={(_event, { checked }) => change({ answersFor: checked === true ? 'yes' : '' })}
        />
      )}
    </>
  )
}

function OrganisationFields({ draft, change, messageFor }: FieldsProps) {
  const { people } = useView()
  const words = useWords('panel').addSeat
  const kinds = useWords('table').people.organisationKinds
  return (
    <>
      <Field label={words.organisation} {...lacking(messageFor('organisation'))}>
        <Select value={draft.organisation} onChange={(_event, { value }) => change({ organisation: value })}>
          <option value="">{needsOrganisation(draft) ? words.organisationNobody : words.noOrganisation}</option>
          {people?.organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={newOrganisation}>{words.newOrganisation}</option>
        </Select>
      </Field>
      {draft.organisation === newOrganisation && (
        <>
          <Field label={words.organisationName} {...lacking(messageFor('organisationName'))}>
            <Input value={draft.organisationName} maxLength={longestSeat.organisationName} autoComplete="off" onChange={(_event, { value }) => change({ organisationName: value })} />
          </Field>
          <Field label={words.organisationKind}>
            <Select value={draft.organisationKind} onChange={(_event, { value }) => change({ organisationKind: value as SeatDraft['organisationKind'] })}>
              {organisationKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds[kind]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </>
  )
}
