export const signals = {
  title: 'Signaler',
  says: {
    pause: (name: string) => `${name} vill ha en paus`,
    slower: (name: string) => `${name} vill att det går långsammare`,
    notUnderstood: (name: string) => `${name} förstår inte`,
    wantsToSpeak: (name: string) => `${name} vill säga något`,
  },
  pause: 'Pausa',
  giveTurn: 'Ge ordet',
  seen: 'Jag har sett det',
  seenName: (what: string) => `Jag har sett det: ${what}`,
}
