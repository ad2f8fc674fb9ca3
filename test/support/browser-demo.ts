import type { Demo } from '#core/wire/http.ts'
import { allDemoMeetings } from '#server/demo/all-demo-meetings.ts'
import type { DemoMeeting } from '#server/demo/demo-meeting.ts'

/** A moment of the meeting to look at: `upTo` is how many steps have then been played. */
export type Scene = { name: string; upTo: number }
export type PlayedDemo = {
  links: { name: string; role: string; link: string }[]
  /** Before the start, each phase at its end, and after the close. */
  scenes: Scene[]
  playTo: (scene: Scene) => Promise<void>
}

/** A demo meeting of a running server, to be played a scene at a time while real pages watch. */
export async function openDemo(origin: string, id: string): Promise<PlayedDemo> {
  const { staffToken, meetings } = (await (await fetch(`${origin}/api/demo`)).json()) as Demo
  const place = allDemoMeetings.findIndex((one) => one.id === id)
  const [demo, meeting] = [allDemoMeetings[place], meetings[place]]
  if (!demo || !meeting) throw new Error(`The demo has no meeting ${id}.`)
  let at = 0
  const step = async () => {
    const answer = await fetch(`${origin}/api/demo/play`, {
      method: 'POST',
      headers: { authorization: `Bearer ${staffToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ meetingId: meeting.meetingId, action: 'step' }),
    })
    at = ((await answer.json()) as { at: number }).at
  }
  return {
    links: meeting.seats,
    scenes: scenesOf(demo),
    playTo: async ({ upTo }) => {
      while (at < upTo) await step()
    },
  }
}

/** Each scene ends where the next part of the meeting begins. */
export function scenesOf({ steps }: DemoMeeting): Scene[] {
  const scenes: Scene[] = []
  let name = 'before'
  steps.forEach(({ command }, index) => {
    const begins = command.type === 'startMeeting' ? 'welcome' : command.type === 'moveToPhase' ? command.phaseId : command.type === 'closeMeeting' ? 'closed' : null
    if (begins === null) return
    scenes.push({ name, upTo: index })
    name = begins
  })
  return [...scenes, { name, upTo: steps.length }]
}
