export const background = {
  title: 'Bra att veta',
  adaptations: (name: string) => `Så blir mötet bra för ${name}`,
  arrivals: 'Nytt sedan ni planerade mötet',
  arrived: {
    talkAbout: (name: string, when: string) => `${name} skrev vad ni ska prata om, ${when}.`,
    notTalkAbout: (name: string, when: string) => `${name} skrev vad ni inte ska prata om, ${when}.`,
    adaptations: (name: string, when: string) => `${name} skrev vad som gör mötet bra, ${when}.`,
    note: (name: string, when: string) => `${name} lade till något som du behöver veta, ${when}.`,
  },
  maySay: 'Det här går bra att säga högt',
  notSay: 'Säg inte det här högt',
}
