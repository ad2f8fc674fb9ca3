import { describe, expect, it } from 'vitest'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

it.each([
  ['Brukaren bor i Umeå. Klientens mål.', 'Personen bor i Umeå. Personens mål.'],
  ['Kim uteblev från mötet.', 'Kim kom inte till mötet.'],
  ['Hon vägrade att komma.', 'Hon ville inte komma.'],
  ['Kim hävdar att bussen är sen.', 'Kim säger att bussen är sen.'],
  ['Hon medgav att det gick fel.', 'Hon berättade att det gick fel.'],
  ['Vårdtagaren ringer.', 'Personen ringer.'],
  ['Kim påstår att bussen är sen.', 'Kim säger att bussen är sen.'],
  ['Kim lider av smärta.', 'Kim har smärta.'],
  ['Mannen led av migrän.', 'Mannen hade migrän.'],
  ['En brukare ringde.', 'En person ringde.'],
])('[W8] says it with respect: %s', (text, better) => {
  expect(afterTaking('W8', text)).toBe(better)
  expect(foundBy('W8', better)).toEqual([])
})

it.each([
  ['Eftersom hon uteblev från mötet ringde vi.', ['uteblev från']],
  ['Kim, som vägrade att komma, ringde.', ['vägrade att']],
  ['Hon har vägrat att komma.', ['vägrat']],
  ['Flera brukare kom.', ['brukare']],
  ['Kim har en komplex problematik.', ['komplex problematik']],
  ['Kim står la\u030angt från arbetsmarknaden och är svag.', ['la\u030angt från arbetsmarknaden', 'svag']],
  ['Du borde ha ringt. Det är ditt fel.', ['Du borde ha', 'ditt fel']],
  ['Kim har själv orsakat sina skulder.', ['har själv orsakat']],
  ['Kim är lat. I dag är hon passiv.', ['lat', 'passiv']],
  ['Han beskrivs som en ansvarslös person.', ['ansvarslös']],
  ['Deltagaren är ofta aggressiv.', ['aggressiv']],
  ['Kim klagar. Hon misslyckades.', ['klagar', 'misslyckades']],
  ['Kim är en belastning.', ['belastning']],
  ['Aggressiva ungdomar kom.', ['Aggressiva']],
  ['I går klagade Kim. Sedan vägrade hon.', ['klagade', 'vägrade']],
  ['Kim borde ha ringt. Han ljuger. Hon kommer alltid för sent.', ['borde ha', 'ljuger', 'kommer alltid för sent']],
  ['Kim missar sina tider. I går missade hon mötet.', ['missar', 'missade']],
  ['Kim missade tiden.', ['missade']],
  ['Kim samarbetar inte. Hon har inte samarbetat.', ['samarbetar inte', 'inte samarbetat']],
  ['Kim dök inte upp. I går dök hon inte upp.', ['dök inte upp', 'dök hon inte upp']],
  ['Kim dyker aldrig upp på mötena.', ['dyker aldrig upp']],
  ['Hon har inte dykt upp.', ['inte dykt upp']],
  ['Han skyller alltid på andra. Kim struntar ofta i det.', ['skyller alltid på', 'struntar ofta i']],
  ['Kim gör aldrig som man säger. Hon klarar inte ens att ringa.', ['gör aldrig som man', 'klarar inte ens']],
  ['Kim är oengagerad. Hon är inte motiverad.', ['oengagerad', 'är inte motiverad']],
  ['Kim medverkar inte. Hon ältar.', ['medverkar inte', 'ältar']],
  ['Hon skolkar. Kim är svag i svenska.', ['skolkar', 'svag i svenska']],
  ['Kim klagar på allt. Hon klagar på läkaren.', ['klagar', 'klagar']],
  ['Kim lyssnar aldrig. Hon tar aldrig ansvar.', ['lyssnar aldrig', 'tar aldrig ansvar']],
  ['Kim är självupptagen. Han ställer orimliga krav.', ['självupptagen', 'ställer orimliga krav']],
  ['Kim vägrar hjälp.', ['vägrar']],
  ['Kim är krävande. Hon är en krävande person.', ['krävande', 'krävande person']],
  ['Kim är inte medgörlig. Hon är omedgörlig.', ['inte medgörlig', 'omedgörlig']],
  ['Hon är omotiverad och samarbetsovillig.', ['omotiverad', 'samarbetsovillig']],
])('[W8] finds the hard words of "%s", and offers none that would not fit', (text, words) => {
  expect(foundBy('W8', text)).toEqual(words)
  expect(findingsOf('W8', text).filter(({ better }) => better !== undefined)).toEqual([])
})

it('[W8] finds them in English too', () => {
  expect(afterTaking('W8', 'The man refused to come. Kim suffers from pain.', { language: 'en' })).toBe('The man did not want to come. Kim has pain.')
})

it.each([
  'Kim har en svag rygg.', 'Arbetet är krävande.', 'Kim är på ett krävande möte.', 'Kim är i en krävande tid.', 'Kim har ett krävande jobb.', 'Kim är inte krävande.', 'Kim är medgörlig.', 'Jag klagade hos hissfirman.', 'Hunden är aggressiv.', 'Det blir en belastning för ryggen.', 'Du kan få det passiva stödet.', 'Kim blev underkänd på körprovet.',
  'Kim misslyckades med att nå handläggaren.', 'Operationen misslyckades.', 'Kim är inte lat.', 'Jag känner mig lat.', 'Huset led av fukt.', 'Kims rygg är svag.', 'Hon är svag i benet.', 'Han har en hund som är aggressiv.',
  'Datorn vägrar att starta.', 'Svaret uteblev.', 'Anna klagar inte på maten.', 'I går klagade jag på hissen.', 'Vi borde ha ringt.', 'Maskinen krånglar.', 'Bussen kommer alltid för sent.', 'Jag gör inget för att vara till besvär.', 'Hissen är opålitlig.', 'Jag är lat ibland.', 'Kim har ont och ryggen är svag.', 'I dag är pulsen svag.',
])('[W8] finds no blame where nobody is blamed: "%s"', (text) => {
  expect(foundBy('W8', text)).toEqual([])
})

it.each(['Kim har slutat vägra hjälp.', 'Hon slutade klaga och vägra.', 'Ring om du missar din tid.', 'Jag missade mötet.', 'Bussen dök inte upp.', 'Brevet dök inte upp.', 'Smärtan dök inte upp igen.', 'Datorerna samarbetar inte.', 'Myndigheterna samarbetar inte.', 'Vi samarbetar inte.', 'Kim missar bussen.', 'Kim vill inte missa sin tid.', 'Kim missade inte mötet.', 'Kim dök upp.', 'Det är inte ditt fel.', 'Kim känner sig svag i dag.', 'Du får överklaga beslutet.', 'Kim ville inte komma.', 'Problemet är bussen.', 'Läget känns som en hopplös situation.', 'Vi borde ringa.'])('[W8] finds nothing in "%s"', (text) => {
  expect(foundBy('W8', text)).toEqual([])
})

it('[W8] lets be that somebody said no, in English', () => {
  expect(foundBy('W8', 'Kim refused the offer.', { language: 'en' })).toEqual([])
})

describe('[W8] what is said of somebody in other words', () => {
  it.each([['Kim avvek från praktiken.', 'avvek från praktiken'], ['Kim är inte pålitlig.', 'inte pålitlig'], ['Kim passar inte tider.', 'passar inte tider'], ['Du kunde ha försökt mer.', 'kunde ha försökt mer'], ['Kim har låg begåvning.', 'låg begåvning']])('is found in "%s"', (text, found) => {
    expect(foundBy('W8', text)).toEqual([found])
  })

  it('is found in English, and is none where a thing differs', () => {
    expect([foundBy('W8', 'Kim refused treatment.', { language: 'en' }), foundBy('W8', 'Temperaturen avviker från det vanliga.')]).toEqual([['refused treatment'], []])
  })
})

it.each(['Anna klagar på hissen.', 'Kim klagade över ljudet.', 'Kim slarvade bort sin nyckel.', 'Jag är inte motiverad.', 'Brevet kom inte som avtalat.', 'Det är ett problem med hissen.', 'Vi medverkar inte på bilden.', 'Skyll inte på andra.', 'Jag ältar det.', 'Kim är svag i ryggen.'])('[W8] lets what blames nobody be: "%s"', (text) => {
  expect(foundBy('W8', text)).toEqual([])
})
