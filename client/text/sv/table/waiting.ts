/** What waits for the seat at this screen. */
export const waiting = {
  title: 'Väntar på dig',
  confirm: 'Bekräfta',
  takeOn: 'Ta med dig frågan',
  reply: 'Svara',
  reword: 'Säg det med andra ord',
  check: 'Se om det stämmer',
  confirmFor: (name: string) => `Skriv ner vad ${name} säger`,
  answerFor: (name: string) => `Skriv ner svaret från ${name}`,
  more: (count: number) => `Längre ner finns ${count} till.`,
}
