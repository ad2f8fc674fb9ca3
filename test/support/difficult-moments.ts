import type { SeatRole } from '#core/meeting/plan.ts'
import type { DemoMeeting } from '#server/demo/demo-meeting.ts'
import { aDecisionElsewhere } from '#server/demo/difficult/a-decision-elsewhere.ts'
import { aGodManAnswers } from '#server/demo/difficult/a-god-man-answers.ts'
import { aMissingPiece } from '#server/demo/difficult/a-missing-piece.ts'
import { itEndsTooSoon } from '#server/demo/difficult/it-ends-too-soon.ts'
import { theChairIsLost } from '#server/demo/difficult/the-chair-is-lost.ts'
import { tooManyAtOnce } from '#server/demo/difficult/too-many-at-once.ts'
import { scenesOf, type Scene } from './browser-demo.ts'

/** Who looks on, by role; and the moments that are looked at and listened to, each at the end of a part of the meeting, by whom. */
type DifficultMeeting = { meeting: DemoMeeting; people: Partial<Record<SeatRole, string>>; moments: { name: string; scene: Scene; seenBy: SeatRole[] }[] }

function difficult(meeting: DemoMeeting, people: DifficultMeeting['people'], moments: [name: string, part: string, ...seenBy: SeatRole[]][]): DifficultMeeting {
  const scenes = scenesOf(meeting)
  return { meeting, people, moments: moments.map(([name, part, ...seenBy]) => ({ name, scene: scenes.find((scene) => scene.name === part)!, seenBy })) }
}

/** What neither of the two ordinary demo meetings has: who comes late, a question, a decision made elsewhere, a god man, ten people, an early end, somebody who leads in the chair's stead. */
export const difficultMeetings: DifficultMeeting[] = [
  difficult(aMissingPiece, { chair: 'Sara', representative: 'Lena', referrer: 'Petra', participant: 'Sam' }, [
    ['come-late', 'story', 'representative'],
    ['question-put', 'contribute', 'chair', 'representative', 'referrer', 'participant'],
  ]),
  difficult(aDecisionElsewhere, { chair: 'Sara', representative: 'Lena', participant: 'Maria' }, [['decided-elsewhere', 'contribute', 'chair', 'representative', 'participant']]),
  difficult(aGodManAnswers, { chair: 'Sara', participant: 'Bo', supportPerson: 'Per' }, [['god-man', 'recommend', 'chair', 'participant', 'supportPerson']]),
  difficult(tooManyAtOnce, { chair: 'Sara', participant: 'Elias' }, [['ten-people', 'contribute', 'chair', 'participant']]),
  difficult(itEndsTooSoon, { chair: 'Sara', referrer: 'Karin', participant: 'Vera' }, [['closed-early', 'closed', 'chair', 'referrer', 'participant']]),
  // The chair has no page here: it is their stand-in that is lost.
  difficult(theChairIsLost, { representative: 'Jonas', participant: 'Jamal' }, [['led-by-another', 'contribute', 'representative', 'participant']]),
]
