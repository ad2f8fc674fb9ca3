import type { CodedMeeting } from './coded-meeting.ts'

/** A counted meeting as it is kept: its codes, how many days after the referral it was held, and which meetings are about the same case, under a number that says nothing. */
export type CodedRow = CodedMeeting & { days: number | null; series: string }
