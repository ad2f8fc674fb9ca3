import { type separateKinds, separateQuestion, separateVersion, type SupportLevel } from '#core/letters/separate-version.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { useSend } from '../use-send.ts'
import { takenLine, textOf } from './taken-lines.ts'

export type SeparateKind = (typeof separateKinds)[number]

/** One thing that is asked apart: its question, what has been answered (null: nothing), how, to whom and when it was, and the way to answer it. */
export function useSeparate(kind: SeparateKind, how: 'onScreen' | 'spoken') {
  const locale = useLocale()
  const { submit, isSending, trouble } = useSend()
  const { consent, people } = useView()
  const { consentTaken: words } = useWords('later')
  const { roles } = useWords('door')
  const given = consent?.separate?.find((one) => one.kind === kind)
  const answer = given?.answer ?? null
  const taken = given && people ? takenLine(given, people, { words, roles, locale }) : null
  const say = (said: 'yes' | 'no', support?: SupportLevel | null) => void submit({ type: 'answerSeparate', kind, answer: said, how, textVersion: separateVersion(kind, locale), ...(support !== undefined && { support }) })
  const text = given ? textOf(given, words) : null
  return { ...separateQuestion(kind, locale), answer, support: given?.support ?? null, taken, text, say, isSending, trouble }
}
