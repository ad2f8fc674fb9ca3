/** A code that opens the letter another day: to hand over, or one's own. */
export const code = {
  ask: (name: string) => `Gör en läskod till ${name}`,
  askOwn: 'Läs brevet en annan dag',
  help: (name: string) => `Med koden kan ${name} läsa brevet senare, på vilken skärm som helst.`,
  helpOwn: 'Du kan få en läskod. Då kan du läsa brevet senare, på vilken skärm som helst.',
  handOver: (name: string) => `Ge det här till ${name}, på papper eller högt:`,
  own: 'Skriv av det här:',
  address: 'Adress',
  number: 'Brevets nummer',
  reading: 'Läskod',
  once: 'Du ser koden bara nu. Om du gör en ny slutar den här att gälla.',
  soon: 'Använd koden inom 14 dagar. Då gäller den så länge brevet finns.',
  withEid: 'Första gången behövs koden och e-legitimation. Sedan räcker numret och samma e-legitimation.',
  helpEid: 'Du kan läsa brevet senare. Första gången behöver du en läskod och din e-legitimation.',
  onPaper: 'Myndigheten lämnar bara brev på papper. Skriv ut brevet.',
  onPaperOwn: 'Myndigheten lämnar bara brev på papper. Fråga den som ledde mötet.',
  trouble: 'Det gick inte. Försök igen.',
}
