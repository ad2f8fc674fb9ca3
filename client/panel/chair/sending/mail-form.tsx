import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { Delivery } from '#core/wire/deliveries.ts'
import { PanelForm } from '../../panel-form.tsx'
import styles from '../../panel.module.css'
import type { Answered } from './ask-deliveries.ts'
import type { Post } from './use-deliveries.ts'

type MailFormProps = { delivery: Delivery; name: string; post: Post }

/** The address, and under it the whole of what it gets. The address is kept nowhere on this screen. */
export function MailForm({ delivery: { recipient, notice }, name, post }: MailFormProps) {
  const { mail: words, trouble } = useWords('later').sending
  const [address, setAddress] = useState('')
  const [isSending, setIsSending] = useState(false)
  const [outcome, setOutcome] = useState<Answered | 'untried'>('untried')
  /** The same press is one notice, also when the line broke before its answer. */
  const [id, setId] = useState(newNoticeId)
  const problem = useProblem(outcome)
  const send = async () => {
    if (isSending) return
    setIsSending(true)
    const answer = address.trim() === '' ? 'wrongAddress' : await post('', { id, recipient, address: address.trim() })
    setIsSending(false)
    setOutcome(answer)
    if (answer === null) return
    setId(newNoticeId())
    if (typeof answer === 'object') setAddress('')
  }
  return (
    <PanelForm onSave={send} words={{ save: isSending ? words.sending : words.send, cancel: '' }} about={name} isSending={isSending} trouble={outcome === null ? trouble : null}>
      <Field label={words.address} hint={words.hint} {...lacking(problem)}>
        <Input type="email" value={address} maxLength={254} autoComplete="off" spellCheck={false} onChange={(_event, { value }) => setAddress(value)} />
      </Field>
      {notice && <Preview notice={notice} />}
    </PanelForm>
  )
}

const newNoticeId = () => crypto.randomUUID()

function useProblem(outcome: Answered | 'untried'): string | undefined {
  const { mail } = useWords('later').sending
  const { refusals } = useWords('refusals')
  return outcome === 'wrongAddress' ? mail.wrong : outcome === 'personalNumber' ? refusals.personalNumber : undefined
}

function Preview({ notice: { from, subject, text } }: { notice: NonNullable<Delivery['notice']> }) {
  const { mail: words } = useWords('later').sending
  return (
    <section aria-label={words.preview} className={styles.bare}>
      <p className={styles.small}>{words.preview}</p>
      <dl className={`${styles.bare} ${styles.mail}`}>
        <div>
          <dt className={styles.small}>{words.from}</dt>
          <dd>{from}</dd>
        </div>
        <div>
          <dt className={styles.small}>{words.subject}</dt>
          <dd>{subject}</dd>
        </div>
        <div>
          <dt className={styles.small}>{words.text}</dt>
          <dd>{text.trim()}</dd>
        </div>
      </dl>
    </section>
  )
}
