import { Button, Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { longestSeat, organisationKinds, type OrganisationKind } from '#client/meeting/seat-choices.ts'
import { useWords } from '#client/text/use-words.tsx'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { usePlan } from '../plan-context.ts'
import type { Organisation } from '../plan-parts.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import styles from '../plan.module.css'

/** An organisation's name over its people, which can be mended for all of them at once. */
export function OrganisationName({ organisation }: { organisation: Organisation }) {
  const { people: words } = useWords('plan')
  const [isChanging, setIsChanging] = useState(false)
  return (
    <>
      <div className={styles.heading}>
        <h3>{organisation.name}</h3>
        {!isChanging && (
          <Button size="small" appearance="subtle" aria-label={words.changeOrganisation(organisation.name)} onClick={() => setIsChanging(true)}>
            {words.change}
          </Button>
        )}
      </div>
      {isChanging && <OrganisationForm organisation={organisation} onDone={() => setIsChanging(false)} />}
    </>
  )
}

function OrganisationForm({ organisation, onDone }: { organisation: Organisation; onDone: () => void }) {
  const { change } = usePlan()
  const { people: words } = useWords('plan')
  const [{ name, kind }, setFields] = useState(organisation)
  const save = () => {
    if (oneLine(name) === '' || containsPersonalNumber(name)) return
    change((before) => ({ ...before, organisations: before.organisations.map((one) => (one.id === organisation.id ? { ...one, name: oneLine(name), kind } : one)) }))
    onDone()
  }
  return (
    <form className={styles.fields} noValidate onSubmit={(event) => (event.preventDefault(), save())}>
      <TextField
        place={`organisation-${organisation.id}`}
        label={words.organisationName}
        text={name}
        longest={longestSeat.organisationName}
        onText={(text) => setFields((before) => ({ ...before, name: text }))}
        message={oneLine(name) === '' ? words.missing.organisationName : undefined}
      />
      <KindField kind={kind} onKind={(next) => setFields((before) => ({ ...before, kind: next }))} />
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button size="small" type="submit">
          {words.saveOrganisation}
        </Button>
      </div>
    </form>
  )
}

type KindFieldProps = { kind: OrganisationKind | null; onKind: (kind: OrganisationKind) => void; message?: string | undefined }

/** What kind of organisation it is. */
export function KindField({ kind, onKind, message }: KindFieldProps) {
  const { people: words } = useWords('plan')
  const kinds = useWords('table').people.organisationKinds
  return (
    <Field label={words.organisationKind} {...(message !== undefined && { validationState: 'error', validationMessage: message })}>
      <Select value={kind ?? ''} onChange={(_event, { value }) => onKind(value as OrganisationKind)}>
        {kind === null && <option value="">{words.chooseKind}</option>}
        {organisationKinds.map((one) => (
          <option key={one} value={one}>
            {kinds[one]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
