import { Part } from '#client/ui/part.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { MeetingForm } from '../forms/form-file.ts'
import { SomeOf } from './choice-fields.tsx'
import { useEditing } from './editor-context.ts'

type Need = MeetingForm['closing']['requires'][number]
type Asked = Need | 'needsFollowUp' | 'asksMoney'

/** What the meeting keeps besides its items, what it asks for before the close, and which letters are made. */
export function LeftPart() {
  const words = useWords('settings').editor
  const { draft, change } = useEditing()
  const { closing, keeps } = draft
  const asked: Asked[] = [...(closing.needsFollowUp ? (['needsFollowUp'] as const) : []), ...(closing.asksMoney ? (['asksMoney'] as const) : []), ...closing.requires]
  const ask = (chosen: readonly Asked[]) =>
    change({ closing: { needsFollowUp: chosen.includes('needsFollowUp'), asksMoney: chosen.includes('asksMoney'), requires: chosen.filter((one): one is Need => one !== 'needsFollowUp' && one !== 'asksMoney') } })
  return (
    <Part id="form-edit-left" title={words.kept}>
      <SomeOf at="keeps" label={words.fields.keeps} names={words.keeps} chosen={keeps} onChoose={(chosen) => change({ keeps: chosen })} />
      <SomeOf at="closing.requires" label={words.closing} hint={words.closingHelp} names={namesOfAsked(words, keeps)} chosen={asked.filter((one) => one in namesOfAsked(words, keeps))} onChoose={ask} />
      <SomeOf at="papers" label={words.fields.papers} names={words.papers} chosen={draft.papers} onChoose={(papers) => change({ papers })} />
    </Part>
  )
}

/** Only what the meeting keeps can be asked for; different views need not be there. */
function namesOfAsked({ needsFollowUp, asksMoney, keeps: names }: ReturnType<typeof useWords<'settings'>>['editor'], keeps: MeetingForm['keeps']): Record<Asked, string> {
  const kept = keeps.filter((one): one is Need => one !== 'views').map((one) => [one, names[one]])
  return { needsFollowUp, asksMoney, ...Object.fromEntries(kept) } as Record<Asked, string>
}
