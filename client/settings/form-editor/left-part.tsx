import { Checkbox, Field } from '@fluentui/react-components'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { Part } from '#client/ui/part.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { MeetingForm } from '../forms/form-file.ts'
import { OneOf, SomeOf } from './choice-fields.tsx'
import { placeOf, useEditing } from './editor-context.ts'
import { canHandOn, followedUpByHint, followersIn } from './form-draft.ts'

type Need = MeetingForm['closing']['requires'][number]
export type Group = NonNullable<MeetingForm['handsOnTo']>[number]
type Asked = Need | 'needsFollowUp' | 'asksMoney'

/** What the meeting keeps besides its items, what it asks for before the close, and which letters are made. */
export function LeftPart({ groups }: { groups: readonly Group[] }) {
  const words = useWords('settings').editor
  const { draft, change } = useEditing()
  const { closing, keeps } = draft
  const asked: Asked[] = [...(closing.needsFollowUp ? (['needsFollowUp'] as const) : []), ...(closing.asksMoney ? (['asksMoney'] as const) : []), ...closing.requires]
  const ask = (chosen: readonly Asked[]) =>
    change({ closing: { ...closing, needsFollowUp: chosen.includes('needsFollowUp'), asksMoney: chosen.includes('asksMoney'), requires: chosen.filter((one): one is Need => one !== 'needsFollowUp' && one !== 'asksMoney') } })
  const remindable = keeps.filter(canBeAsked).filter((one) => !closing.requires.includes(one))
  return (
    <Part id="form-edit-left" title={words.kept}>
      <SomeOf at="keeps" label={words.fields.keeps} names={keepsToChoose(words)} chosen={keeps.filter((one) => one !== 'fields')} onChoose={(chosen) => change({ keeps: chosen })} />
      {canHandOn(draft) && <HandsOnTo groups={groups} />}
      <SomeOf at="closing.requires" label={words.closing} hint={words.closingHelp} names={namesOfAsked(words, keeps)} chosen={asked.filter((one) => one in namesOfAsked(words, keeps))} onChoose={ask} />
      {closing.needsFollowUp && <FollowedUpBy />}
      {(keeps.includes('handover') || closing.staysUntilTakenOver === true) && <Stays />}
      {remindable.length > 0 && <SomeOf at="closing.warns" label={words.fields.warns} hint={words.warnsHelp} names={namesOf(words, remindable)} chosen={closing.warns.filter((one) => remindable.includes(one))} onChoose={(warns) => change({ closing: { ...closing, warns } })} />}
      <SomeOf at="papers" label={words.fields.papers} names={words.papers} chosen={draft.papers} onChoose={(papers) => change({ papers })} />
    </Part>
  )
}

/** Whose the follow-up is; the referrer's only where somebody is referred. */
function FollowedUpBy() {
  const words = useWords('settings').editor
  const { draft, change } = useEditing()
  const { followedUpBy, ...closing } = draft.closing
  const names = Object.fromEntries((['nobody', ...followersIn(draft)] as const).map((one) => [one, words.followedUpBy[one]])) as typeof words.followedUpBy
  return <OneOf at="closing.followedUpBy" label={words.fields.followedUpBy} hint={words[followedUpByHint(draft)]} names={names} value={followersIn(draft).find((one) => one === followedUpBy) ?? 'nobody'} onChoose={(one) => change({ closing: one === 'nobody' ? closing : { ...closing, followedUpBy: one } })} />
}

/** That the participant stays until somebody takes over. */
function Stays() {
  const words = useWords('settings').editor
  const { draft, change, messageAt } = useEditing()
  const { staysUntilTakenOver = false, ...closing } = draft.closing
  return (
    <Field hint={words.staysHint} {...lacking(messageAt('closing.staysUntilTakenOver'))}>
      <Checkbox id={placeOf('closing.staysUntilTakenOver')} label={words.fields.staysUntilTakenOver} checked={staysUntilTakenOver} onChange={(_event, { checked }) => change({ closing: checked === true ? { ...closing, staysUntilTakenOver: true } : closing })} />
    </Field>
  )
}

/** To which groups an obstacle can be handed on: of the forms there are, and what the form says already. */
function HandsOnTo({ groups }: { groups: readonly Group[] }) {
  const words = useWords('settings').editor
  const locale = useLocale()
  const { draft, change } = useEditing()
  const said = draft.handsOnTo ?? []
  const all = [...said, ...groups.filter(({ form }) => form !== draft.id && !said.some((one) => one.form === form))]
  const choose = (chosen: readonly string[]) => change({ handsOnTo: all.filter(({ form }) => chosen.includes(form)) })
  return <SomeOf at="handsOnTo" label={words.fields.handsOnTo} hint={words.handsOnToHelp} names={Object.fromEntries(all.map(({ form, name }) => [form, name[locale]]))} chosen={said.map(({ form }) => form)} onChoose={choose} />
}

/** Different views, what has to wait and what was open last time need not be there; what is written says itself whether it is. */
const canBeAsked = (one: MeetingForm['keeps'][number]): one is Need => one !== 'views' && one !== 'rests' && one !== 'earlier' && one !== 'fields'

/** What is written is kept where something is asked in writing. */
const keepsToChoose = ({ keeps: { fields: _fields, ...names } }: Words) => names

type Words = ReturnType<typeof useWords<'settings'>>['editor']
const namesOf = ({ keeps: names }: Words, needs: readonly Need[]) => Object.fromEntries(needs.map((one) => [one, names[one]])) as Record<Need, string>

/** Only what the meeting keeps can be asked for. */
const namesOfAsked = (words: Words, keeps: MeetingForm['keeps']): Record<Asked, string> => ({ needsFollowUp: words.needsFollowUp, asksMoney: words.asksMoney, ...namesOf(words, keeps.filter(canBeAsked)) })
