export const before = {
  title: 'Innan vi börjar',
  wait: 'Mötesledaren startar mötet snart. Du behöver inte göra något.',
  waitForChair: 'Vi väntar på mötesledaren.',
  here: 'Här nu',
  missing: 'Inte här',
  without: { phone: 'på telefon', room: 'i rummet' },
  everybodyHere: 'Alla är här.',
  canStartAnyway: 'Ni kan börja ändå. Den som är sen knackar på.',
  consentOk: 'Samtycket gäller alla som är här.',
  consentMissing: (names: string) => `Samtycket saknas för ${names}.`,
  start: 'Starta mötet',
}
