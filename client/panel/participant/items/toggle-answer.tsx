import { useSend } from '#client/meeting/use-send.ts'
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from '../use-me.ts'
import { isTheirOwn } from './said-answer.ts'
import styles from './items.module.css'

type Choice = { answer: Answer; label: string; name: string }

/** What may be said to something that waits for no answer: pressed it is said, pressed again it is taken back. What the participant has said a guardian leaves alone. */
export function ToggleAnswer({ item, choices }: { item: Item; choices: Choice[] }) {
  const me = useMe()
  const { submit, isSending, trouble } = useSend()
  const given = item.answer?.answer
  const press = (answer: Answer) => {
    if (isSending) return
    void submit(given === answer ? { type: 'takeBackAnswer', itemId: item.id } : { type: 'answerItem', itemId: item.id, answer, words: null })
  }
  if (isTheirOwn(item, me)) return null
  return (
    <>
      <div className={styles.choices}>
        {choices.map(({ answer, label, name }) => (
          <LargeButton key={answer} className={styles.quiet} isPressed={given === answer} aria-label={name} onClick={() => press(answer)}>
            {label}
          </LargeButton>
        ))}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  )
}
