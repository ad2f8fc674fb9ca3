import type { Demo, PlanMeetingBody, PlannedMeeting } from '#core/wire/http.ts'

/** Plans a meeting as staff do, with their token or the one that a running demo gives. Throws with what the server said when it was not planned. */
export async function planThroughDoor(origin: string, body: PlanMeetingBody, givenToken?: string): Promise<PlannedMeeting> {
  const staffToken = givenToken ?? ((await (await fetch(`${origin}/api/demo`)).json()) as Demo).staffToken
  const answer = await fetch(`${origin}/api/meetings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${staffToken}` },
    body: JSON.stringify(body),
  })
  if (answer.status !== 201) throw new Error(`The meeting was not planned: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as PlannedMeeting
}
