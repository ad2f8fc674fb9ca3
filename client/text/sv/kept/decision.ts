export const decision = {
  title: 'Nästa beslut',
  kinds: { asked: 'Vi ber om ett beslut', none: 'Vi ber inte om något beslut' },
  of: 'Vem ber ni?',
  what: 'Vad ska beslutet gälla?',
  reason: 'Varför inte?',
  asked: (who: string, day: string, what: string) => `Vi ber ${who} om ett beslut senast ${day}: ”${what}”`,
  noneAsked: (reason: string) => `Vi ber inte om något beslut. Skälet: ”${reason}”`,
}
