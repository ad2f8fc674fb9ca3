import { expect, it } from 'vitest'
import { afterTaking, foundBy } from './found-by.ts'

/** A rule, a sentence, and the same with every better wording taken: each reads as somebody would write it. */
const right = [
  ['W9', 'Vi diskuterar planen.', 'Vi pratar om planen.'],
  ['W9', 'Vi diskuterar hur det går.', 'Vi pratar om hur det går.'],
  ['W3', 'Vi påbörjar träningen på måndag.', 'Vi börjar med träningen på måndag.'],
  ['W3', 'Kim kunde inte närvara.', 'Kim kunde inte vara med.'],
  ['W3', 'Svaret inkommer på fredag.', 'Svaret kommer in på fredag.'],
  ['W9', 'Mötet tar maximalt två timmar.', 'Mötet tar högst två timmar.'],
  ['W9', 'Marginellt bättre blev det.', 'Marginellt bättre blev det.'],
  ['W3', 'Initialt ringer Anna.', 'I början ringer Anna.'],
  ['W3', 'Vi pratade om arbetet. I samband med detta ringde Anna.', 'Vi pratade om arbetet. Då ringde Anna.'],
  ['W8', 'Den enskilde individen väljer.', 'Personen väljer.'],
  ['W7', 'Anna syr ihop en plan.', 'Anna ordnar en plan.'],
  ['W9', 'Vi ses med intentionen att hitta en väg.', 'Vi ses för att hitta en väg.'],
  ['W3', 'Kim erfordrar hjälp.', 'Kim behöver hjälp.'],
  ['W3', 'Arbetet erfordrade tid.', 'Arbetet behövde tid.'],
  ['W3', 'Vi inhämtar samtycke från läkaren.', 'Vi får samtycke av läkaren.'],
  ['W3', 'Vi har inhämtat ditt samtycke.', 'Vi har fått ditt samtycke.'],
  ['W3', 'Vi har inhämtat samtycke.', 'Vi har fått samtycke.'],
  ['W3', 'Vidare måste Kim vila.', 'Dessutom måste Kim vila.'],
  ['W7', 'Hon faller mellan stolarna.', 'Hon blir utan hjälp.'],
  ['W1', 'Beslutet avs. hyran kom.', 'Beslutet om hyran kom.'],
] as const

it.each(right)('[%s] the better wording stands as it is: "%s"', (rule, text, better) => {
  expect(afterTaking(rule, text)).toBe(better)
})

/** Where the better wording would leave the sentence broken there is none. */
const none = [
  ['W9', 'Vi diskuterade på mötet.'], ['W9', 'Vi ska diskutera med Anna.'], ['W9', 'Vi diskuterar.'], ['W9', 'Vi diskuterar om Kim kan komma.'],
  ['W3', 'Vi påbörjar på måndag.'], ['W3', 'Vi överväger.'], ['W3', 'Som provet indikerar.'], ['W3', 'Det föranleder inget.'], ['W9', 'Kim kan inte verbalisera, säger hon.'],
  ['W3', 'Kommunen har avslagit.'], ['W7', 'Vi checkar av på fredag.'], ['W9', 'Vi exemplifierar med en bild.'],
  ['W9', 'Ett marginellt problem.'], ['W9', 'Potentiellt farligt.'], ['W9', 'Det är fundamentalt fel.'], ['W9', 'En mer komplex fråga.'], ['W9', 'Kim är vital.'],
  ['W9', 'Ett maximalt stöd.'], ['W9', 'Kim får maximalt stöd.'], ['W9', 'Sporadiskt stöd.'], ['W9', 'Alla inklusive Kim kom.'], ['W9', 'Ring supporten.'],
  ['W7', 'Kim lyfter upp barnet.'], ['W7', 'Kim syr ihop gardinen.'], ['W7', 'Trädet bär frukt.'], ['W3', 'Vi avlägsnade oss.'],
  ['W7', 'Det faller mellan stolarna.'], ['W7', 'Frågan kan falla mellan stolarna.'], ['W3', 'Inhämta samtycke från Kim.'], ['W3', 'Vi inhämtar samtycke från Kim.'], ['W1', 'Avs. hyran ringer vi.'],
] as const

it.each(none)('[%s] there is no better wording for "%s"', (rule, text) => {
  expect(afterTaking(rule, text)).toBe(text)
})

it.each([['W7', 'Det faller mellan stolarna.', 'faller mellan stolarna'], ['W3', 'Inhämta samtycke från Kim.', 'Inhämta samtycke från'], ['W1', 'Avs. hyran ringer vi.', 'Avs.']])('[%s] finds what it has no better wording for in "%s"', (rule, text, found) => {
  expect(foundBy(rule, text)).toEqual([found])
})
