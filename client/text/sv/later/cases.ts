export const cases = {
  title: 'Ärendena',
  now: (code: string) => `Nu: ärende ${code}`,
  states: { now: 'nu', done: 'uppe i dag', ahead: 'väntar', putOff: 'uppskjutet' },
  minutes: (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minuter`),
  because: (reason: string) => `Skälet: ${reason}`,
  take: 'Ta upp',
  putOff: 'Skjut upp',
  why: 'Varför skjuter ni upp det?',
  cancel: 'Avbryt',
  own: 'Svaret om dina ärenden',
  ownName: 'Öppna svaret om dina ärenden',
}
