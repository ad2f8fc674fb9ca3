import { useRef, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { useDraftFields } from '../use-draft-fields.ts'
import { emptySeat, numberStandsIn, seatBodyOf, seatDraftPlace, seatLacks, type AddedSeat, type SeatDraft, type SeatField } from './add-seat-draft.ts'
import { postSeat, type PostedSeat } from './post-seat.ts'

/** The form for somebody more: its fields, what is wrong beside which of them, and how it is sent. */
export function useSeatForm(onAdded: (added: AddedSeat) => void) {
  const { getToken } = useSession()
  const words = useWords('panel').addSeat
  const door = useWords('door')
  const { refusals } = useWords('refusals')
  const { fields: draft, change, forget } = useDraftFields<SeatDraft>(seatDraftPlace, emptySeat)
  const [isSending, setIsSending] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const [wrong, setWrong] = useState<{ field: SeatField | null; text: string } | null>(null)
  /** What nobody answered, to ask again under the same id: then nobody is seated twice. */
  const unanswered = useRef<{ said: string; id: string } | null>(null)
  const whatIsWrong = (posted: Exclude<PostedSeat, { done: unknown }>) => {
    if ('problem' in posted) return { field: null, text: door.problems[posted.problem] }
    if (posted.refusal === 'planDoesNotHold') return { field: 'name' as const, text: words.nameTaken }
    return { field: posted.refusal === 'personalNumber' ? numberStandsIn(draft) : null, text: refusals[posted.refusal] }
  }
  const send = async () => {
    const said = JSON.stringify(draft)
    const id = unanswered.current?.said === said ? unanswered.current.id : crypto.randomUUID()
    const body = seatBodyOf(draft, id)
    setIsTried(body === null)
    setWrong(null)
    if (body === null || isSending) return
    setIsSending(true)
    const posted = await postSeat(body, getToken())
    setIsSending(false)
    unanswered.current = 'hasAnswer' in posted && !posted.hasAnswer ? { said, id } : null
    if (!('done' in posted)) return setWrong(whatIsWrong(posted))
    forget()
    onAdded({ draft, link: draft.attends === 'browser' ? posted.done.link : null })
  }
  const lacks = isTried ? seatLacks(draft) : []
  /** What to say beside a field; undefined while it is right. */
  const messageFor = (field: SeatField) => (lacks.includes(field) ? words.missing[field] : wrong?.field === field ? wrong.text : undefined)
  return { draft, change, forget, isSending, send, messageFor, trouble: wrong !== null && wrong.field === null ? wrong.text : null }
}
