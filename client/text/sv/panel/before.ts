export const before = {
  title: 'Innan vi börjar',
  wait: 'Mötesledaren startar mötet snart. Du behöver inte göra något.',
  here: 'Här nu',
  missing: 'Inte här än',
  everybodyHere: 'Alla är här.',
  canStartAnyway: 'Ni kan börja ändå. Den som är sen knackar på.',
  consentOk: 'Samtycket gäller alla som är här.',
  consentMissing: (names: string) => `Samtycket saknas för ${names}.`,
  start: 'Starta mötet',
}
