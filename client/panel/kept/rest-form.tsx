import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import type { SeatCommand } from '#client/live/session.ts'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { DayField } from '#client/meeting/composer/day-field.tsx'
import { inThisCase } from '#client/meeting/in-this-case.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { SeatField } from './seat-field.tsx'
import { useCasesNow } from './use-cases-now.ts'
import type { Rest } from './use-resting-name.ts'

type Terms = Extract<SeatCommand, { type: 'letRest' }>['rest']
type RestDraft = { of: string; because: Terms['because']; waitsFor: string; since: string; meanwhile: string; who: string; by: string }

export const restDraftPlace = 'rest'

/** The case, or one of several, in a list where items stand by their id. */
const ofCase = 'case:'
const over: readonly Item['settlement'][] = ['notAgreed', 'noted', 'answered', 'withdrawn']

const idOf = ({ of }: Rest): string => (of.kind === 'item' ? of.itemId : `${ofCase}${of.caseId ?? ''}`)

function draftOf(stands: Rest | null): RestDraft {
  if (!stands) return { of: '', because: 'care', waitsFor: '', since: '', meanwhile: '', who: '', by: '' }
  const { because, waitsFor, since, meanwhile, looksAgain } = stands
  return { of: idOf(stands), because, waitsFor, since, meanwhile: meanwhile ?? '', who: looksAgain.seatId, by: looksAgain.by }
}

/** The rest as it is sent, or null while something is missing. */
function restOf({ of, because, waitsFor, since, meanwhile, who, by }: RestDraft): Terms | null {
  if ([of, oneLine(waitsFor), since, who, by].includes('')) return null
  const caseId = of.slice(ofCase.length)
  return { of: of.startsWith(ofCase) ? { kind: 'case', caseId: caseId === '' ? null : caseId } : { kind: 'item', itemId: of }, because, waitsFor: oneLine(waitsFor), since, meanwhile: oneLine(meanwhile) === '' ? null : oneLine(meanwhile), looksAgain: { seatId: who, by } }
}

/** What waits, for what and since when, what can be done meanwhile, and who looks at it again. What stands is changed in the form's own fields alone. */
export function RestForm({ stands, onDone }: { stands: Rest | null; onDone: () => void }) {
  const { rests: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<RestDraft>({
    place: stands ? `${restDraftPlace}-${stands.id}` : restDraftPlace,
    stands: draftOf(stands),
    commandOf: (fields) => {
      const rest = restOf(fields)
      return rest && { type: 'letRest', rest }
    },
    onDone,
  })
  const missing = (text: string, message: string) => (isTried && oneLine(text) === '' ? message : undefined)
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={words.title} {...sent}>
      {stands === null && <WhatField of={draft.of} onOf={(of) => change({ of })} problem={missing(draft.of, words.missingWhat)} />}
      <RadioGroup aria-label={words.because} value={draft.because} onChange={(_event, { value }) => change({ because: value as Terms['because'] })}>
        <Radio value="care" label={words.kinds.care} />
        <Radio value="other" label={words.kinds.other} />
      </RadioGroup>
      <WrittenField label={words.waitsFor[draft.because]} problem={missing(draft.waitsFor, shared.missing.words)} text={draft.waitsFor} onText={(waitsFor) => change({ waitsFor })} longest={longest.words} />
      <DayField label={words.since} day={draft.since} onDay={(since) => change({ since })} message={missing(draft.since, shared.missing.day)} lies="past" />
      <WrittenField label={words.meanwhile} hint={words.mayBeEmpty} text={draft.meanwhile} onText={(meanwhile) => change({ meanwhile })} longest={longest.words} />
      <SeatField label={words.who} seatId={draft.who} onSeat={(who) => change({ who })} problem={missing(draft.who, shared.missing.who)} />
      <DayField label={words.by} day={draft.by} onDay={(by) => change({ by })} message={missing(draft.by, shared.missing.day)} />
    </PanelForm>
  )
}

/** The case itself, or something that was put and is not settled otherwise. */
function WhatField({ of, onOf, problem }: { of: string; onOf: (of: string) => void; problem: string | undefined }) {
  const { items, agenda, kept } = useView()
  const { rests: words } = useWords('kept')
  const text = useItemText()
  const cases = useCasesNow()
  const resting = (kept?.rests ?? []).map(idOf)
  const open = inThisCase(agenda, (items ?? []).filter(({ settlement }) => !over.includes(settlement)))
  const choices = [...cases.map(({ id, code }) => ({ id: `${ofCase}${id ?? ''}`, label: code === null ? words.theCase : words.caseOf(code) })), ...open.map((item) => ({ id: item.id, label: text.what(item) }))]
  return (
    <Field label={words.of} {...lacking(problem)}>
      <Select value={of} onChange={(_event, { value }) => onOf(value)}>
        <option value="">{words.ofNobody}</option>
        {choices.filter(({ id }) => !resting.includes(id)).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
