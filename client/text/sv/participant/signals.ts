import { beforeVerb } from '../names.ts'

export const signals = {
  title: 'Säg till',
  names: { wantsToSpeak: 'Jag vill säga något', pause: 'Paus', slower: 'Långsammare', notUnderstood: 'Jag förstår inte' },
  sees: (leader: string, what: string) => `${leader} ser ${what}.`,
  sent: {
    wantsToSpeak: 'att du vill säga något',
    pause: 'att du vill ha en paus',
    slower: 'att det går för fort',
    notUnderstood: 'att du inte förstår',
  },
  notSent: 'Vi har inte kunnat skicka det än. Vi gör det när anslutningen är tillbaka.',
  seen: (name: string) => `${name} har sett det.`,
  takeBack: 'Tryck en gång till om du ändrar dig.',
  ofOther: {
    wantsToSpeak: (name: string) => `${beforeVerb(name)} vill säga något.`,
    pause: (name: string) => `${beforeVerb(name)} vill ha en paus.`,
    slower: (name: string) => `${beforeVerb(name)} vill att det går långsammare.`,
    notUnderstood: (name: string) => `${beforeVerb(name)} förstår inte.`,
  },
  chair: 'Mötesledaren',
}
