import { KindChoice } from './kind-choice/kind-choice.tsx'
import { useKindMark, type About, type Marks } from './kind-choice/use-kind-mark.ts'
import { OneTextForm, type OneTextFormProps } from './one-text-form.tsx'
import type { SeatCommand } from '#client/live/session.ts'

export type MarkedTextFormProps = Omit<OneTextFormProps, 'command' | 'draftPlace' | 'children'> & { draftPlace: string; marks: Marks; command: (text: string, about: About) => SeatCommand }

/** One field for what the participant says, and what kind of information it is where consent tells kinds apart. */
export function MarkedTextForm({ marks, command, onDone, onCancel, ...form }: MarkedTextFormProps) {
  const { isThere, kind, about, set, forget } = useKindMark(form.draftPlace, marks)
  const afterwards = (then: (() => void) | undefined) => () => {
    forget()
    then?.()
  }
  return (
    <OneTextForm {...form} command={(text) => command(text, about)} onDone={afterwards(onDone)} {...(onCancel && { onCancel: afterwards(onCancel) })}>
      {isThere && <KindChoice marks={marks} kind={kind} onKind={set} />}
    </OneTextForm>
  )
}
