import { Checkbox } from '@fluentui/react-components'
import { TextField } from '#client/meeting/text-field.tsx'
import { Part } from '#client/ui/part.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { MeetingForm } from '../forms/form-file.ts'
import { OneOf, OneOfMany, SomeOf } from './choice-fields.tsx'
import { placeOf, useEditing } from './editor-context.ts'
import { TextPair } from './text-pair.tsx'

type Kind = MeetingForm['wantedOrganisations'][number]

/** Whom the meeting is about, who sits there, and from where. */
export function WhoPart() {
  const words = useWords('settings').editor
  const { draft, change, messageAt } = useEditing()
  const says = messageAt('participantPresent')
  return (
    <Part id="form-edit-who" title={words.who}>
      <OneOf at="case" label={words.fields.case} names={words.case} value={draft.case} onChoose={(one) => change({ case: one })} />
      <OneOf at="cases" label={words.fields.cases} names={words.cases} value={draft.cases} onChoose={(cases) => change({ cases })} />
      <div>
        <Checkbox id={placeOf('participantPresent')} label={words.fields.participantPresent} checked={draft.participantPresent} aria-describedby={says === undefined ? undefined : 'form-edit-present-says'} onChange={(_event, { checked }) => change({ participantPresent: checked === true })} />
        {draft.participantPresent && <Checkbox label={words.fields.needsParticipant} checked={draft.needsParticipant} onChange={(_event, { checked }) => change({ needsParticipant: checked === true })} />}
        {says !== undefined && <p id="form-edit-present-says">{says}</p>}
      </div>
      <SomeOf at="requiredRoles" label={words.fields.requiredRoles} names={words.role} chosen={draft.requiredRoles} onChoose={(requiredRoles) => change({ requiredRoles })} />
      <Organisations />
    </Part>
  )
}

function Organisations() {
  const words = useWords('settings').editor
  const { organisationKinds } = useWords('table').people
  const { draft, first, change, messageAt } = useEditing()
  const { requiredOrganisations: required, wantedOrganisations: wanted } = draft
  const choose = (kind: Kind, need: keyof typeof words.organisation) => {
    const others = (kinds: readonly Kind[]) => kinds.filter((one) => one !== kind)
    change({ requiredOrganisations: [...others(required), ...(need === 'required' ? [kind] : [])], wantedOrganisations: [...others(wanted), ...(need === 'wanted' ? [kind] : [])] })
  }
  return (
    <>
      <h3 id={placeOf('requiredOrganisations')} tabIndex={-1}>
        {words.organisations}
      </h3>
      <p>{words.organisationsHelp}</p>
      <div className={styles.pair}>
        {(Object.keys(organisationKinds) as Kind[]).map((kind) => (
          <OneOfMany key={kind} at={`organisation.${kind}`} label={organisationKinds[kind]} names={words.organisation} value={required.includes(kind) ? 'required' : wanted.includes(kind) ? 'wanted' : 'none'} onChoose={(need) => choose(kind, need)} />
        ))}
      </div>
      <TextField place={placeOf('atLeast')} label={words.fields.atLeast} hint={words.atLeastHint} inputMode="numeric" text={draft.atLeast} longest={2} onText={(atLeast) => change({ atLeast })} message={messageAt('atLeast')} />
      <TextPair at="wantedCare" label={words.fields.wantedCare} hint={words.wantedCareHint} text={draft.wantedCare} before={first.wantedCare} onText={(wantedCare) => change({ wantedCare })} />
    </>
  )
}
