export const letters = {
  participant: (name: string) => `Öppna brevet till ${name}`,
  referrer: 'Öppna brevet till remittenten',
  opens: 'Öppnas i ett nytt fönster.',
  readHere: 'Läs brevet här',
  referrerHere: 'Läs remittentens brev här',
}
