import { inShort } from '../../in-short.ts'

/** What the participant is told, and does not answer but may stop at: good to know, and decisions made elsewhere. */
export const heard = {
  information: 'Bra att veta',
  told: (who: string) => `Det berättade ${who}.`,
  decision: (authority: string) => `Besked från ${authority}`,
  decided: (authority: string, day: string) => `${authority} bestämde det ${day}.`,
  notUnderstood: 'Jag förstår inte',
  notUnderstoodOf: (name: string) => `${name} förstår inte`,
  notRight: 'Det stämmer inte',
  name: (says: string, words: string) => `${says}: ${inShort(words)}`,
  seen: 'De andra ser svaret. Tryck en gång till om du ändrar dig.',
}
