import type { DemoMeeting } from './demo-meeting.ts'
import { allDifficultMeetings } from './difficult/all-difficult-meetings.ts'
import { byPhone } from './meetings/by-phone.ts'
import { allFormMeetings } from './meetings/all-form-meetings.ts'
import { counsellorRefers } from './meetings/counsellor-refers.ts'

/** In the order in which the demo offers them. */
export const allDemoMeetings: readonly DemoMeeting[] = [byPhone, counsellorRefers, ...allDifficultMeetings, ...allFormMeetings]
