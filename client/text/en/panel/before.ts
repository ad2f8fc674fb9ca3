import type { before as sv } from '../../sv/panel/before.ts'

export const before: typeof sv = {
  title: 'Before we begin',
  wait: 'The chair will begin soon. You do not need to do anything.',
  waitForChair: 'We are waiting for the chair.',
  here: 'Here now',
  missing: 'Not here',
  without: { phone: 'by phone', room: 'in the room' },
  everybodyHere: 'Everybody is here.',
  canStartAnyway: 'You can begin anyway. Whoever is late knocks.',
  consentOk: 'The consent covers everybody here.',
  consentMissing: (names) => `Consent is missing for ${names}.`,
  start: 'Begin the meeting',
}
