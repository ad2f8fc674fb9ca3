export const consent = {
  title: 'Vad du har sagt ja till',
  titleOf: (name: string) => `Vad ${name} har sagt ja till`,
  together: 'De här får prata med varandra:',
  oneWay: (from: string, to: string) => `${from} får berätta för ${to}.`,
  about: (categories: string) => `Det gäller: ${categories}.`,
  until: (day: string) => `Det gäller till och med ${day}.`,
  takeBack: 'Du kan ta tillbaka ditt ja när du vill.',
  record: 'Ta ut det som är sparat',
  takeBackOf: (name: string) => `${name} kan ta tillbaka sitt ja när som helst.`,
  none: 'Inget är nedskrivet än. Mötesledaren frågar dig innan mötet börjar.',
  noneOf: (name: string) => `Inget är nedskrivet än. Mötesledaren frågar ${name} innan mötet börjar.`,
  and: 'och',
}
