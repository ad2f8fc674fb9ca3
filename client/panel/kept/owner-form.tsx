import { Field, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import type { SeatCommand } from '#client/live/session.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { SeatOptions } from '#client/meeting/composer/seat-options.tsx'
import { isAtTable } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { isProfessional } from './seat-field.tsx'
import type { CaseNow } from './use-cases-now.ts'
import type { CaseOwner } from './use-owner-name.ts'

type Owner = Extract<SeatCommand, { type: 'nameOwner' }>['owner']

export const ownerDraftPlace = (caseId: string | null): string => (caseId === null ? 'owner' : `owner-${caseId}`)

/** An organisation stands in the list of people by its own id, with this before it. */
const ofOrganisation = 'organisation:'

const chosenOf = (stands: CaseOwner | null): string => (!stands ? '' : stands.owner.kind === 'seat' ? stands.owner.seatId : `${ofOrganisation}${stands.owner.organisationId}`)

const ownerOf = (chosen: string): Owner => (chosen.startsWith(ofOrganisation) ? { kind: 'organisation', organisationId: chosen.slice(ofOrganisation.length) } : { kind: 'seat', seatId: chosen })

/** One person at the table, or an organisation that is there where nobody knows who yet. */
export function OwnerForm({ one, stands, onDone }: { one: CaseNow; stands: CaseOwner | null; onDone: () => void }) {
  const { people } = useView()
  const { owner: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<{ chosen: string }>({
    place: ownerDraftPlace(one.id),
    stands: { chosen: chosenOf(stands) },
    commandOf: ({ chosen }) => (chosen === '' ? null : { type: 'nameOwner', caseId: one.id, owner: ownerOf(chosen) }),
    onDone,
  })
  const there = new Set((people?.seats ?? []).filter((seat) => isProfessional(seat) && isAtTable(seat)).map(({ organisationId }) => organisationId))
  const label = one.code === null ? words.who : words.whoOf(one.code)
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={label} {...sent}>
      <Field label={label} {...lacking(isTried && draft.chosen === '' ? shared.missing.who : undefined)}>
        <Select value={draft.chosen} onChange={(_event, { value }) => change({ chosen: value })}>
          <option value="">{shared.whoNobody}</option>
          {people && <SeatOptions people={people} among={isProfessional} isOpen={isAtTable} />}
          <optgroup label={words.organisations}>
            {(people?.organisations ?? []).filter(({ id }) => there.has(id)).map(({ id, name }) => (
              <option key={id} value={`${ofOrganisation}${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
    </PanelForm>
  )
}
