import { Button, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import type { EarlierCase } from '#core/wire/follow-up.ts'
import { usePlan } from '../plan-context.ts'
import { withPeopleOf } from '../plan-draft.ts'
import styles from '../plan.module.css'
import { askPeople } from '../waiting/ask-waiting.ts'
import { askEarlierCase } from './ask-earlier-case.ts'
import { draftAfterCase } from './draft-after-case.ts'

const newId = () => crypto.randomUUID()

/** The meeting before, by the code that its referrer holds: its people where it is kept, else what is open since last time, which stands here alone. */
export function EarlierByCode() {
  const { staff, change, draft, form } = usePlan()
  const { plan: words } = useWords('later').followUp
  const locale = useLocale()
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<'wrong' | 'gone' | 'away' | null>(null)
  const [done, setDone] = useState<string[]>([])
  /** People and words come with a meeting that is kept; of one that is erased there are the codes. */
  const take = async (found: EarlierCase) => {
    const { meetingId, open } = found
    const people = meetingId === null ? 'gone' : await askPeople(meetingId, staff)
    if (meetingId !== null && people !== 'gone' && people !== 'away') {
      change((before) => ({ ...withPeopleOf(before, { meetingId, ...people }, newId), earlier: { meetingId, goesOn: true } }))
      return setDone([words.kept])
    }
    const { beginsWith } = draftAfterCase(draft, found, form)
    change((before) => draftAfterCase(before, found, form).draft)
    setDone([beginsWith ? words.begins(open.length) : words.shown(open.length), ...open.map(({ says }) => says[locale])])
  }
  const get = async () => {
    setDone([])
    const found = await askEarlierCase(code, staff)
    setWrong(typeof found === 'string' ? found : null)
    if (typeof found !== 'string') await take(found)
  }
  return (
    <Disclosure summary={words.ask}>
      <div className={styles.fields}>
        <Field label={words.code} hint={words.hint} validationMessage={wrong === 'wrong' || wrong === 'gone' ? words[wrong] : null}>
          <Input value={code} autoComplete="off" maxLength={80} onChange={(_event, { value }) => setCode(value)} />
        </Field>
        <div>
          <Button onClick={() => void get()}>{words.get}</Button>
        </div>
        <Trouble text={wrong === 'away' ? words.away : null} />
        <div role="status">
          {done.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p>
          <a href="/uppfoljning/hos-oss">{words.office}</a>
        </p>
      </div>
    </Disclosure>
  )
}
