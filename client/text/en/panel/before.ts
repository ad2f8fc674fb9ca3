import type { before as sv } from '../../sv/panel/before.ts'

export const before: typeof sv = {
  title: 'Before we begin',
  wait: 'The chair will begin soon. You do not need to do anything.',
  here: 'Here now',
  missing: 'Not here yet',
  everybodyHere: 'Everybody is here.',
  canStartAnyway: 'You can begin anyway. Whoever is late knocks.',
  consentOk: 'The consent covers everybody here.',
  consentMissing: (names) => `Consent is missing for ${names}.`,
  start: 'Begin the meeting',
}
