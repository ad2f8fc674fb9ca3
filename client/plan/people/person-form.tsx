import { Button, Checkbox, Field, Select } from '@fluentui/react-components'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { longestSeat, mandates, needsOrganisation, newOrganisation, type Mandate } from '#client/meeting/seat-choices.ts'
import { useWords } from '#client/text/use-words.tsx'
import { labelAt } from '#client/ui/label-at.ts'
import { aliases, isCalledByAlias } from '#core/meeting/protected-identity.ts'
import { places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import type { SeatPlan, SeatRole } from '../plan-parts.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import styles from '../plan.module.css'
import { KindField } from './organisation-name.tsx'
import { attendsOf, attendsWays, kindOf, worksHere } from './person-draft.ts'
import { usePersonForm } from './use-person-form.ts'

type FormProps = { form: ReturnType<typeof usePersonForm> }

/** A few fields for one person. */
export function PersonForm() {
  const { people: words } = useWords('plan')
  const form = usePersonForm()
  const { person, why, set, messageFor, isKnown } = form
  return (
    <form className={styles.written} noValidate aria-labelledby={places.person} onSubmit={(event) => (event.preventDefault(), form.save())}>
      <h3 id={places.person} tabIndex={-1}>
        {isKnown ? words.formTitle.change(isKnown.name) : words.formTitle.new}
      </h3>
      <div className={styles.pair}>
        <NameField form={form} />
        <RoleField form={form} />
      </div>
      {person.role !== 'participant' && <OrganisationFields form={form} />}
      {person.role === 'representative' && <MandateField form={form} />}
      <TextField place="plan-person-why" rows={2} label={words.why} hint={words.whyHint} text={why} longest={longestSeat.why} onText={(text) => set({ why: text })} message={messageFor('why')} />
      <MoreFields form={form} />
      <div className={styles.acts}>
        <Button appearance="subtle" onClick={form.putAway}>
          {words.cancel}
        </Button>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
      </div>
    </form>
  )
}

/** Who must not be named is called by one of our names. */
function NameField({ form: { person, set, messageFor } }: FormProps) {
  const { draft } = usePlan()
  const { people: words } = useWords('plan')
  if (!isCalledByAlias(draft, person)) {
    return <TextField place="plan-person-name" label={words.name} hint={words.nameHint} text={person.name} longest={longestSeat.name} onText={(name) => set({ name })} message={messageFor('name')} />
  }
  return (
    <Field label={labelAt('plan-person-name', words.protection.alias)} hint={words.protection.aliasHint} {...lacking(messageFor('name'))}>
      <Select id="plan-person-name" value={person.name} onChange={(_event, { value }) => set({ name: value })}>
        <option value="">{words.protection.choose}</option>
        {aliases.map((alias) => (
          <option key={alias} value={alias}>
            {alias}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function RoleField({ form: { person, roles, set } }: FormProps) {
  const { people: words } = useWords('plan')
  const names = useWords('door').roles
  return (
    <Field label={words.role}>
      <Select value={person.role} onChange={(_event, { value }) => set({ role: value as SeatRole })}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {names[role]}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function OrganisationFields({ form: { person, set, messageFor } }: FormProps) {
  const { draft } = usePlan()
  const { people: words } = useWords('plan')
  return (
    <>
      <Field label={labelAt('plan-person-organisation', words.organisation)} {...lacking(messageFor('organisation'))}>
        <Select id="plan-person-organisation" value={person.organisation} onChange={(_event, { value }) => set({ organisation: value })}>
          <option value="">{worksHere(person) ? words.choose : words.noOrganisation}</option>
          {draft.organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={newOrganisation}>{words.newOrganisation}</option>
        </Select>
      </Field>
      {person.organisation === newOrganisation && (
        <div className={styles.pair}>
          <TextField
            place="plan-person-organisationName"
            label={words.organisationName}
            text={person.organisationName}
            longest={longestSeat.organisationName}
            onText={(organisationName) => set({ organisationName })}
            message={messageFor('organisationName')}
          />
          <KindField kind={kindOf(person)} onKind={(organisationKind) => set({ organisationKind })} message={messageFor('organisationKind')} />
        </div>
      )}
    </>
  )
}

function MandateField({ form: { person, set } }: FormProps) {
  const { people: words } = useWords('plan')
  const names = useWords('table').people.mandates
  return (
    <Field label={words.mandate}>
      <Select value={person.mandate} onChange={(_event, { value }) => set({ mandate: value as Mandate })}>
        {mandates.map((mandate) => (
          <option key={mandate} value={mandate}>
            {names[mandate]}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** How one takes part, and what goes for a role alone. */
function MoreFields({ form: { person, set } }: FormProps) {
  const { people: words } = useWords('plan')
  const ways = useWords('table').people.attendsBy
  return (
    <>
      <Field label={words.attends}>
        <Select value={attendsOf(person)} onChange={(_event, { value }) => set({ attends: value as SeatPlan['attends'] })}>
          {attendsWays.map((way) => (
            <option key={way} value={way}>
              {ways[way]}
            </option>
          ))}
        </Select>
      </Field>
      {needsOrganisation(person) && (
        <div>
          <Checkbox label={words.isNew} checked={person.isNew} onChange={(_event, { checked }) => set({ isNew: checked === true })} />
          <Checkbox label={words.isListening} checked={person.isListening} onChange={(_event, { checked }) => set({ isListening: checked === true })} />
        </div>
      )}
      {person.role === 'supportPerson' && <Checkbox label={words.answersFor} checked={person.answersFor} onChange={(_event, { checked }) => set({ answersFor: checked === true })} />}
    </>
  )
}
