import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import { WhoHasSeen } from '#client/ui/who-has-seen.tsx'

/** In the list of an account's meetings, for the chair of one that is over: who has seen it. `name`: the meeting in words. */
export function SeenByAccount({ meetingId, name, token }: { meetingId: string; name: string; token: string }) {
  const { list } = useWords('signIn')
  return <WhoHasSeen meetingId={meetingId} token={token} label={list.seen} name={actOn(list.seen, name)} />
}
