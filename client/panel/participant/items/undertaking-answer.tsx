import { whoText } from '#core/letters/item-sentences.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from '../use-me.ts'
import styles from './items.module.css'

/** What somebody promises is theirs to promise; the participant may say no, and take the no back. */
export function UndertakingAnswer({ item, what }: { item: Item; what: string }) {
  const { items: says } = useWords('participant')
  const locale = useLocale()
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const { isParticipant, name, reader, table } = useMe()
  const who = whoText(item.content.who, table, locale, reader)
  const isRefused = item.answer?.answer === 'no'
  const said = isRefused ? (isParticipant ? says.saidNo : says.saidNoBy(name)) : item.confirmedAt === null ? says.notConfirmed(who) : says.confirmed(who)
  return (
    <>
      <p>
        {said} {isParticipant && !isRefused && says.mayRefuse}
      </p>
      {isParticipant && may('answerItem') && (
        <div>
          <LargeButton
            className={styles.quiet}
            isPressed={isRefused}
            aria-label={says.sayNoName(what)}
            onClick={() => void (!isSending && submit(isRefused ? { type: 'takeBackAnswer', itemId: item.id } : { type: 'answerItem', itemId: item.id, answer: 'no', words: null }))}
          >
            {says.sayNo}
          </LargeButton>
        </div>
      )}
      {trouble && <p role="alert">{trouble}</p>}
    </>
  )
}
