import { Button, Field, Input } from '@fluentui/react-components'
import { Fragment, useState } from 'react'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { NoticesOfSeat } from '#core/wire/deliveries.ts'
import styles from './notices.module.css'

/** How it went; null when nobody knows: the same may be asked again. `wrongAddress`, `personalNumber`: nothing was sent. `changed`: nor was it, for the letter is another by now. */
export type SendOutcome = 'sent' | 'wrongAddress' | 'personalNumber' | 'changed' | null

type MailFormProps = { notice: NoticesOfSeat['notice']; name: string; send: (asked: { id: string; address: string }) => Promise<SendOutcome> }

/** The address, and under it the whole of what it gets. The address is kept nowhere on this screen. */
export function MailForm({ notice, name, send }: MailFormProps) {
  const { mail: words, trouble } = useWords('later').sending
  const [address, setAddress] = useState('')
  const [isSending, setIsSending] = useState(false)
  const [outcome, setOutcome] = useState<SendOutcome | 'untried'>('untried')
  /** The same press is one notice, also when the line broke before its answer. */
  const [id, setId] = useState(newNoticeId)
  const problem = useProblem(outcome)
  const press = async () => {
    if (isSending) return
    setIsSending(true)
    const answer = address.trim() === '' ? 'wrongAddress' : await send({ id, address: address.trim() })
    setIsSending(false)
    setOutcome(answer)
    if (answer === null) return
    setId(newNoticeId())
    if (answer === 'sent') setAddress('')
  }
  return (
    <form className={styles.form} noValidate onSubmit={(event) => (event.preventDefault(), void press())}>
      <Field label={words.address} hint={words.hint} {...lacking(problem)}>
        <Input type="email" value={address} maxLength={254} autoComplete="off" spellCheck={false} onChange={(_event, { value }) => setAddress(value)} />
      </Field>
      {notice && <Preview notice={notice} />}
      <Trouble text={outcome === null ? trouble : outcome === 'changed' ? words.changed : null} />
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending} aria-label={actOn(words.send, name)}>
          {isSending ? words.sending : words.send}
        </Button>
      </div>
    </form>
  )
}

const newNoticeId = () => crypto.randomUUID()

function useProblem(outcome: SendOutcome | 'untried'): string | undefined {
  const { mail } = useWords('later').sending
  const { refusals } = useWords('refusals')
  return outcome === 'wrongAddress' ? mail.wrong : outcome === 'personalNumber' ? refusals.personalNumber : undefined
}

function Preview({ notice: { from, subject, text } }: { notice: NonNullable<NoticesOfSeat['notice']> }) {
  const { mail: words } = useWords('later').sending
  return (
    <section aria-label={words.preview} className={styles.preview}>
      <p className={styles.small}>{words.preview}</p>
      <dl className={styles.mail}>
        <div>
          <dt className={styles.small}>{words.from}</dt>
          <dd>{mayBreak(from)}</dd>
        </div>
        <div>
          <dt className={styles.small}>{words.subject}</dt>
          <dd>{subject}</dd>
        </div>
        <div>
          <dt className={styles.small}>{words.text}</dt>
          <dd>{mayBreak(text.trim())}</dd>
        </div>
      </dl>
    </section>
  )
}

/** An address may end its line after "/", "@" and before its name's last part, and nowhere inside a word. */
const mayBreak = (text: string) =>
  text.split(/(?<=\/)(?=\w)|(?<=@)|(?=\.[a-z])/u).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
