import type { Offered } from '#core/catalogue/catalogue-index.ts'

/** Interventions as a Swedish förbund may know them: name, other names, whose. */
const known: [string, string[], Offered['organisation']['kind']][] = [
  ['Jobbspår', ['Jobbspåret vård'], 'municipality'],
  ['Supported employment', ['SE-metoden', 'stöd i arbete'], 'arbetsformedlingen'],
  ['Individanpassat stöd till arbete', ['IPS'], 'region'],
  ['Förrehabilitering', ['Resursgruppen'], 'forsakringskassan'],
  ['Grön rehab', ['Trädgårdsrehabilitering'], 'region'],
  ['Arbetsträning i caféet', ['Cafét Navet'], 'municipality'],
  ['Personligt ombud', [], 'municipality'],
  ['Rehabkoordinator på vårdcentralen', ['rehabiliteringskoordinator'], 'region'],
  ['Steg till arbete', [], 'arbetsformedlingen'],
  ['Rusta och matcha', [], 'arbetsformedlingen'],
  ['Boendestöd', ['stöd i hemmet'], 'municipality'],
  ['Skuldrådgivning', ['Budgetrådgivning', 'budget- och skuldrådgivare'], 'municipality'],
  ['Fontänhuset', [], 'other'],
  ['Studiemotiverande kurs på folkhögskola', ['SMF'], 'arbetsformedlingen'],
  ['Öppenvård för beroende', ['Beroendemottagningen'], 'region'],
  ['Språkvän', ['språkcafé'], 'association'],
  ['Nystartsjobb', [], 'arbetsformedlingen'],
  ['Multimodal smärtrehabilitering', ['smärtskola'], 'region'],
  ['Aktivitetshuset Duvan', [], 'municipality'],
  ['Unga till arbete', ['Navigatorcentrum'], 'municipality'],
  ['Praktik i bageri Nacka', [], 'municipality'],
  ['Kurs i keramik Haninge', [], 'municipality'],
]

const subjects = 'syfabrik,verkstad,trädgård,kök,bibliotek,lager,snickeri,butik,djurstall,skogslag,målarlag,cykelverkstad,datakurs,körkortskurs,yoga,simning,vandring,keramik,teater,musik,bageri,tvätteri,återbruk,städkurs,odling'.split(',')
const sorts = 'prova på,träning i,kurs i,grupp för,handledning i,praktik i,samtal om,stöd för'.split(',')
const beginnings = 'Ek,Al,Björk,Lind,Ask,Hassel,Lönn,Gran,Tall,En,Sten,Berg,Dal,Ås,Hög,Låg,Väster,Öster,Norr,Söder'.split(',')
const ends = 'by,torp,vik,sjö,hult,ryd,lösa,tuna,åker,holm'.split(',')
/** With these nearly each entry has a word that no other has. */
const places = [...beginnings.flatMap((beginning) => ends.map((end) => beginning + end))]

const entry = (name: string, aliases: string[], kind: Offered['organisation']['kind'], at: number): Offered => ({
  id: `entry-${String(at).padStart(6, '0')}`, version: 1, name, aliases,
  plain: { sv: 'en plats där du provar vad du orkar, i lugn takt', en: null },
  organisation: { name: places[at % places.length] ?? 'Ale', kind },
  forWhom: 'Du som vill närma dig arbete.', howIn: 'Ring och boka ett första samtal.',
  wait: { kind: 'about', from: 2, to: 6, unit: 'weeks' }, validUntil: '2027-12-31', confirmedOn: '2026-11-01',
})

/** Two thousand: the known ones among others that are like each other, as in a real list. */
export const madeCatalogue: readonly Offered[] = [
  ...known.map(([name, aliases, kind], at) => entry(name, aliases, kind, at)),
  ...Array.from({ length: 2000 - known.length }, (_one, at) => [sorts[at % sorts.length], subjects[Math.floor(at / sorts.length) % subjects.length], places[(at * 7 + Math.floor(at / 200) * 13) % places.length]] as const)
    .map(([sort = '', subject = '', place = ''], at) => entry(`${sort.slice(0, 1).toUpperCase()}${sort.slice(1)} ${subject} ${place}`, [`${place}s${subject}`], 'municipality', known.length + at)),
]

/** What people write, and the entry that they mean: inflected, misspelt, half written, in the middle of a sentence. */
export const written: readonly (readonly [string, string])[] = [
  ['jobbspåret', 'Jobbspår'], ['jobspår', 'Jobbspår'], ['jobbspar', 'Jobbspår'], ['jobb spår', 'Jobbspår'], ['jobbsp', 'Jobbspår'], ['Du anmäler dig till jobbspåren', 'Jobbspår'],
  ['suported employment', 'Supported employment'], ['supported emp', 'Supported employment'], ['SE-metod', 'Supported employment'], ['supporetd employment', 'Supported employment'],
  ['IPS', 'Individanpassat stöd till arbete'], ['individanpassade stöd', 'Individanpassat stöd till arbete'],
  ['förehabilitering', 'Förrehabilitering'], ['förrehabiliteringen', 'Förrehabilitering'], ['resursgrupp', 'Förrehabilitering'],
  ['gröna rehaben', 'Grön rehab'], ['trädgårdsrehab', 'Grön rehab'], ['arbetsträna på cafét Navet', 'Arbetsträning i caféet'], ['arbetsträning cafe', 'Arbetsträning i caféet'],
  ['ett personligt ombud', 'Personligt ombud'], ['personliga ombudet', 'Personligt ombud'], ['persnligt ombud', 'Personligt ombud'],
  ['rehabkoordinatorn', 'Rehabkoordinator på vårdcentralen'], ['rehabkordinator', 'Rehabkoordinator på vårdcentralen'], ['steg till arb', 'Steg till arbete'], ['rusta o matcha', 'Rusta och matcha'],
  ['boendestödet', 'Boendestöd'], ['boendstöd', 'Boendestöd'], ['skuldrådgivaren', 'Skuldrådgivning'], ['budgetrådgivnign', 'Skuldrådgivning'], ['budget och skuld', 'Skuldrådgivning'],
  ['fontänhus', 'Fontänhuset'], ['fontenhuset', 'Fontänhuset'], ['studiemotiverande kursen', 'Studiemotiverande kurs på folkhögskola'], ['folkhögskolan', 'Studiemotiverande kurs på folkhögskola'],
  ['beroendemottagning', 'Öppenvård för beroende'], ['en språkvän', 'Språkvän'], ['språkkafé', 'Språkvän'], ['nystartjobb', 'Nystartsjobb'], ['smärtskolan', 'Multimodal smärtrehabilitering'],
  ['Kim prövar duvans aktivitetshus', 'Aktivitetshuset Duvan'], ['navigatorcentret', 'Unga till arbete'], ['keramikkurs i Haninge', 'Kurs i keramik Haninge'], ['praktik i bageriet i Nacka', 'Praktik i bageri Nacka'],
]

/** Ordinary sentences that mean no intervention. */
export const ordinary: readonly string[] = [
  'Ringa vårdcentralen före jul', 'Boka ett möte med handläggaren', 'Kim skickar intyget', 'Anna hör av sig till dig', 'Fråga om pengarna', 'ringa Försäkringskassan om ersättningen', 'Vi ses igen i januari', 'läsa brevet hemma', 'skriva under ansökan', 'följa med till banken',
]
