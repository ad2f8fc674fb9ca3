import { separateQuestion, separateVersion, type separateKinds } from '#core/letters/separate-version.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale } from '#client/text/use-words.tsx'
import { useSend } from '../use-send.ts'

export type SeparateKind = (typeof separateKinds)[number]

/** One thing that is asked apart: its question, what has been answered (null: nothing), and the way to answer it. */
export function useSeparate(kind: SeparateKind, how: 'onScreen' | 'spoken') {
  const locale = useLocale()
  const { submit, isSending, trouble } = useSend()
  const answer = useView().consent?.separate?.find((one) => one.kind === kind)?.answer ?? null
  const say = (said: 'yes' | 'no') => void submit({ type: 'answerSeparate', kind, answer: said, how, textVersion: separateVersion(kind, locale) })
  return { ...separateQuestion(kind, locale), answer, say, isSending, trouble }
}
