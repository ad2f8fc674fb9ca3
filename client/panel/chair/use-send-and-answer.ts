import type { SeatCommand } from '#client/live/session.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useSend } from '#client/meeting/use-send.ts'
import { answeredBy } from './answered-signals.ts'

/** As `useSend`; when it is done, what somebody had asked for with a signal is answered by it. */
export function useSendAndAnswer(): ReturnType<typeof useSend> {
  const { state, send } = useSession()
  const sender = useSend()
  const submit = async (command: SeatCommand): Promise<boolean> => {
    const isDone = await sender.submit(command)
    if (isDone) for (const answer of answeredBy(command, state.view.signals ?? [])) void send(answer)
    return isDone
  }
  return { ...sender, submit }
}
