import type { Category, InBoth, Reader, Retention } from './inventory-words.ts'

/** What a stored field is for, what kind of data it is, who may see it and how long it is kept. `note`: what the law has to do with it. */
export type Field = { purpose: InBoth; category: Category; readers: readonly Reader[]; kept: Retention; note?: InBoth }

export const field = (category: Category, readers: readonly Reader[], kept: Retention) => (sv: string, en: string, note?: InBoth): Field => ({ purpose: { sv, en }, category, readers, kept, ...(note && { note }) })

export const ofMeeting = field('technical', ['nobody'], 'untilErased')
export const ofDraft = field('technical', ['nobody'], 'untilAnswered')
/** Of the codes that a request is come back to with. */
export const ofRequest = field('technical', ['nobody'], 'afterRequest')
export const ofAsker = field('technical', ['nobody'], 'untilTold')
export const ofPlace = field('ordinary', ['nobody'], 'forADay')
export const ofProof = field('technical', ['staff', 'administrator'], 'asProof')
/** Of what was erased, for a backup that is put back. */
export const ofLedger = field('technical', ['nobody'], 'asProof')
export const ofLog = field('technical', ['staff', 'administrator'], 'asLog')
export const ofAuthority = field('technical', ['staff', 'administrator'], 'whileAuthority')
/** Of what is handed on to another group. */
export const ofHandedOn = field('technical', ['staff', 'administrator'], 'forAYear')
export const ofProgram = field('technical', ['nobody'], 'whileAuthority')
export const ofToken = field('technical', ['nobody'], 'whileToken')

export const meetingId = (make: ReturnType<typeof field>) => make('Vilket möte det gäller. En kod som inte säger vem det handlar om.', 'Which meeting it is. A code that does not say whom it is about.')
export const authorityId = (make: ReturnType<typeof field>) => make('Vilken myndighet som ansvarar.', 'Which authority is responsible.')
export const ids = (make: ReturnType<typeof field> = ofMeeting) => ({ meeting_id: meetingId(make), host_authority_id: authorityId(make) })
export const seatId = ofMeeting('Vilken plats i mötet det gäller. En kod.', 'Which seat in the meeting it is. A code.')
export const device = ofMeeting('Vilken enhet platsen är öppen på. En kod som bara gäller här.', 'On which device the seat is open. A code that means nothing elsewhere.')
export const hashOnly: InBoth = { sv: 'Bara en kontrollsumma sparas. Den går inte att räkna tillbaka.', en: 'Only a hash is kept. It cannot be counted backwards.' }
