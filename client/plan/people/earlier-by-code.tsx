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
import { beginsWithCase, draftAfterCase } from './draft-after-case.ts'

const newId = () => crypto.randomUUID()

/** The meeting before, by the code that its referrer holds: its people where it is kept, else what is open since last time, which stands here alone. */
export function EarlierByCode() {
  const { staff, change, draft, form } = usePlan()
  const { plan: words } = useWords('later').followUp
  const locale = useLocale()
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<'wrong' | 'gone' | 'away' | null>(null)
  const [found, setFound] = useState<EarlierCase | 'kept' | null>(null)
  /** People and words come with a meeting that is kept; of one that is erased there are the codes. */
  const take = async (earlier: EarlierCase) => {
    const { meetingId } = earlier
    const people = meetingId === null ? 'gone' : await askPeople(meetingId, staff)
    if (meetingId !== null && people !== 'gone' && people !== 'away') {
      change((before) => ({ ...withPeopleOf(before, { meetingId, ...people }, newId), earlier: { meetingId, goesOn: true } }))
      return setFound('kept')
    }
    change((before) => draftAfterCase(before, earlier))
    setFound(earlier)
  }
  const get = async () => {
    setFound(null)
    const answer = await askEarlierCase(code, staff)
    setWrong(typeof answer === 'string' ? answer : null)
    if (typeof answer !== 'string') await take(answer)
  }
  /** Of the form that is chosen now, as long as the plan goes on from that case. */
  const ofCase = ({ caseId, isNamed, open }: EarlierCase) =>
    draft.followsCase === caseId ? [(beginsWithCase({ isNamed, open }, form) ? words.begins : words.shown)(open.length), ...open.map(({ says }) => says[locale])] : []
  const done = found === 'kept' ? [words.kept] : found === null ? [] : ofCase(found)
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
