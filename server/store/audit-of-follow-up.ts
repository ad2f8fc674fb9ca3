import type { Meaning } from './audit-of-changes.ts'

/** The kinds of line that a follow-up leaves. */
export const followUpKinds = {
  caseCodeIssued: { sv: 'Tog fram en kod för uppföljning', en: 'Made a code for the follow-up' },
  followUpRead: { sv: 'Såg hur det gick efter mötet', en: 'Saw how it went after the meeting' },
  followUpListRead: { sv: 'Läste hur det gick efter myndighetens möten', en: 'Read how it went after the meetings of the authority' },
  followUpAnswered: { sv: 'Svarade på frågorna om hur det gick', en: 'Answered the questions of how it went' },
  followUpTakenAway: { sv: 'Tog bort sina svar på hur det gick', en: 'Took away their answers of how it went' },
  followUpReminder: { sv: 'En påminnelse om uppföljningen', en: 'A reminder of the follow-up' },
  followUpErased: { sv: 'Uppföljningen raderades', en: 'The follow-up was erased' },
} as const satisfies Record<string, Meaning>

const meanings: Record<string, Meaning> = {
  'caseCodeIssued participant': { sv: 'Tog fram deltagarens kod för uppföljning', en: 'Made the participant’s code for the follow-up' },
  'caseCodeIssued referrer': { sv: 'Tog fram koden för den som kom med frågan', en: 'Made the code of whoever brought the question' },
  'caseCodeIssued team': { sv: 'Tog fram en kod för att se hur det gick och svara för sin organisation', en: 'Made a code to see how it went and answer for an organisation' },
  'caseCodeIssued outcomes': { sv: 'Tog fram en kod för att se hur det gick', en: 'Made a code to see how it went' },
  'followUpRead participant': { sv: 'Någon öppnade uppföljningen med deltagarens kod', en: 'Somebody opened the follow-up with the participant’s code' },
  'followUpRead referrer': { sv: 'Någon öppnade uppföljningen med koden för den som kom med frågan', en: 'Somebody opened the follow-up with the code of whoever brought the question' },
  'followUpRead team': { sv: 'Någon öppnade uppföljningen med en kod för en organisation', en: 'Somebody opened the follow-up with a code for an organisation' },
  'followUpRead outcomes': { sv: 'Någon såg hur det gick, med en kod', en: 'Somebody saw how it went, with a code' },
  'followUpRead staff': { sv: 'Planerade nästa möte och såg vad som var kvar', en: 'Planned the next meeting and saw what was still open' },
  'followUpAnswered participant': { sv: 'Någon svarade som deltagare på frågorna om hur det gick', en: 'Somebody answered the questions of how it went as the participant' },
  'followUpAnswered referrer': { sv: 'Någon svarade som remittent på frågorna om hur det gick', en: 'Somebody answered the questions of how it went as the referrer' },
  'followUpAnswered team': { sv: 'Teamet svarade på frågorna om hur det gick', en: 'The team answered the questions of how it went' },
  'followUpTakenAway team': { sv: 'Någon i teamet tog bort allt som den hade svarat', en: 'Somebody of the team took away all that they had answered' },
  'followUpReminder asked': { sv: 'Någon ville få påminnelser om uppföljningen', en: 'Somebody wanted reminders of the follow-up' },
  'followUpReminder stopped': { sv: 'Någon stoppade påminnelserna om uppföljningen', en: 'Somebody stopped the reminders of the follow-up' },
  'followUpReminder sent': { sv: 'En påminnelse om uppföljningen skickades', en: 'A reminder of the follow-up was sent' },
  'followUpErased asked': { sv: 'Uppföljningen raderades, för att någon bad om det', en: 'The follow-up was erased, since somebody asked for it' },
  'followUpErased saidNo': { sv: 'Uppföljningen raderades, för att deltagaren sa nej', en: 'The follow-up was erased, since the participant said no' },
  'followUpErased consentWithdrawn': { sv: 'Uppföljningen raderades, för att samtycket togs tillbaka', en: 'The follow-up was erased, since consent was taken back' },
  'followUpErased timeIsOver': { sv: 'Uppföljningen raderades, för att tiden var slut', en: 'The follow-up was erased, since its time was over' },
}

/** What such a line means in particular; null where its kind says it all. */
export const meaningOfFollowUp = (kind: string, first: string | undefined): Meaning | null => (Object.hasOwn(meanings, `${kind} ${first}`) ? (meanings[`${kind} ${first}`] ?? null) : null)
