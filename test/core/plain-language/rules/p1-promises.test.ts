import { describe, expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

it.each([
  ['Din ansökan beviljas i maj.', ['beviljas']],
  ['Försäkringskassan kommer att bevilja sjukpenning.', ['kommer att bevilja']],
  ['Planen godkänns på fredag.', ['godkänns']],
  ['Du kommer att få ersättning.', ['kommer att få ersättning']],
  ['Sedan kommer du att få din hela sjukpenning.', ['kommer du att få din hela sjukpenning']],
  ['Du ska få ett jobb.', ['ska få ett jobb']],
  ['Vi garanterar en plats. Jag lovar.', ['garanterar', 'lovar']],
  ['Ansökan avsla\u030as.', ['avsla\u030as']],
  ['Du är berättigad till stöd.', ['är berättigad till']],
  ['Det går bra. Allt ordnar sig säkert.', ['Allt ordnar sig']],
  ['Du har rätt till sjukpenning.', ['har rätt till sjukpenning']],
  ['Då har du rätt att få sjukersättning.', ['har du rätt att få sjukersättning']],
  ['Du får behålla din lägenhet.', ['får behålla din lägenhet']],
  ['Du förlorar inte din ersättning.', ['förlorar inte din ersättning']],
  ['Vi ser till att du får ett jobb.', ['ser till att du får ett jobb']],
  ['Vi fixar en bostad till dig.', ['fixar en bostad']],
  ['Försäkringskassan kommer att säga ja.', ['kommer att säga ja']],
  ['Allt kommer att bli bra.', ['Allt kommer att bli bra']],
  ['Du blir frisk.', ['Du blir frisk']],
  ['Du får ett jobb i vår.', ['får ett jobb']],
  ['Då får du din ersättning nästa månad.', ['får du din ersättning']],
  ['Du får plats efter praktiken.', ['får plats']],
  ['Du kommer inte att förlora din bostad.', ['kommer inte att förlora din bostad']],
  ['Försäkringskassan ger dig sjukpenning.', ['ger dig sjukpenning']],
  ['Du blir anställd i maj.', ['blir anställd']],
  ['Du får pengarna den 25 december.', ['får pengarna']],
  ['Du får pengarna på fredag.', ['får pengarna']],
  ['Du får din ersättning senast den 3 maj.', ['får din ersättning']],
  ['Du kommer att bli bra.', ['kommer att bli bra']],
  ['Kim kommer att bli bra igen.', ['kommer att bli bra igen']],
  ['Det blir nog bra.', ['Det blir nog bra']],
  ['Det blir säkert bra till slut.', ['Det blir säkert bra']],
  ['Kim blir frisk till våren.', ['blir frisk']],
  ['Hon blir frisk i maj.', ['blir frisk']],
  ['Vi lovar att du får jobbet.', ['lovar']],
  ['Anna lovar att det går bra.', ['lovar']],
  ['Jag lovar att ordna en bostad.', ['lovar']],
  ['Kommunen kommer betala din hyra.', ['Kommunen kommer betala']],
  ['Ansökan kommer godkännas.', ['kommer godkännas']],
  ['Det kommer bli bra.', ['Det kommer bli bra']],
  ['Kim kommer bli helt frisk.', ['kommer bli helt frisk']],
  ['Allt kommer lösa sig.', ['kommer lösa sig']],
  ['De kommer säga ja.', ['kommer säga ja']],
  ['De kommer inte neka dig.', ['kommer inte neka']],
  ['Du kommer få en lägenhet.', ['kommer få en lägenhet']],
  ['Du kommer inte förlora pengarna.', ['kommer inte förlora pengarna']],
  ['Ni kommer inte bli utan bostad.', ['kommer inte bli utan bostad']],
  ['Du kommer få stanna kvar.', ['kommer få stanna']],
  ['Du kommer få plats på kursen i vår.', ['kommer få plats']],
  ['Jag är säker på att du får stödet.', ['Jag är säker på att du får stödet']],
  ['Du kommer in på kursen.', ['kommer in på kursen']],
  ['Du slipper betala.', ['slipper betala']],
  ['Du förlorar inga pengar.', ['förlorar inga pengar']],
  ['Ingen tar dina pengar.', ['Ingen tar dina pengar']],
  ['Soc betalar hyran.', ['Soc betalar hyran']],
  ['Det blir inga problem med bidraget.', ['blir inga problem med bidraget']],
  ['Det blir inga problem med hyran.', ['blir inga problem med hyran']],
])('[P1] finds the promise in "%s"', (text, promises) => {
  expect(foundBy('P1', text)).toEqual(promises)
})

it.each([
  ['Från och med mars får du sjukpenning.', ['får du sjukpenning']],
  ['Fr.o.m. mars får du din sjukpenning.', ['får du din sjukpenning']],
  ['Från och med nästa månad får du aktivitetsstöd.', ['får du aktivitetsstöd']],
  ['Snart får du pengarna.', ['får du pengarna']],
  ['Efter praktiken får du jobb.', ['får du jobb']],
  ['Du får sjukpenning från och med mars.', ['får sjukpenning']],
  ['Du får till och med en egen lägenhet.', ['får till och med en egen lägenhet']],
  ['I vår har du din sjukersättning.', ['har du din sjukersättning']],
  ['Kommunen har bestämt att säga ja.', ['bestämt att säga ja']],
  ['Det är bestämt att du får stanna kvar i bostaden.', ['får stanna kvar i bostaden']],
  ['Det är beslutat att du får boendestöd.', ['beslutat att du får boendestöd']],
  ['Det blir ja på din ansökan.', ['Det blir ja']],
  ['Då blir det nej, tyvärr.', ['blir det nej']],
  ['Då förlorar du rätten till a-kassa.', ['förlorar du rätten till a-kassa']],
  ['Annars drar de in bidraget.', ['drar de in bidraget']],
  ['Din ersättning dras in.', ['ersättning dras in']],
  ['Du blir av med bidraget.', ['blir av med bidraget']],
  ['Kommunen tar bort ditt boendestöd.', ['tar bort ditt boendestöd']],
  ['Du kommer att förlora din ersättning.', ['kommer att förlora din ersättning']],
  ['AF godkänner planen.', ['AF godkänner']],
  ['Banken går med på det.', ['Banken går med på']],
  ['CSN betalar ut pengarna i maj.', ['CSN betalar ut']],
])('[P1] finds the promise or the loss in "%s"', (text, promises) => {
  expect(foundBy('P1', text)).toEqual(promises)
})

it.each([
  'Från och med mars gäller nya regler.', 'Du får till och med ta med hunden.', 'Du har sjukpenning till och med maj.', 'Från mars har du en ny läkare.', 'På fredag har du jobb.', 'Vi har bestämt att Anna ringer.',
  'Det blir ja eller nej.', 'Om det blir ja på ansökan ringer Anna.', 'Blir det ja på ansökan ringer Anna.', 'Blir det avslag kan du överklaga.', 'Kim är orolig för att hon förlorar ersättningen.', 'Du kan förlora din ersättning.', 'Blir du av med pengarna ringer du.',
  'Anna drar in gardinerna.', 'Försäkringskassan drog in sjukpenningen i maj.', 'Vi vet inte om de drar in bidraget.', 'Om AF godkänner planen börjar du i maj.', 'AF har godkänt planen.', 'Snart får du ett brev.', 'Handläggaren kommer att ordna ett möte.', 'Den som inte svarar förlorar sin plats i kön.', 'Fråga vem som godkänner planen.',
])('[P1] finds neither promise nor loss in "%s"', (text) => {
  expect(foundBy('P1', text)).toEqual([])
})

it.each([
  ["They'll approve your application.", ["They'll approve"]],
  ['They’ll say yes.', ['They’ll say yes']],
  ["You'll be granted housing.", ["You'll be granted"]],
  ['From March you get sickness benefit.', ['get sickness']],
  ['In May you get the job.', ['get the job']],
  ['The council is going to pay your rent.', ['is going to pay your']],
  ['You’ll get your money.', ['You’ll get your money']],
  ['You won’t lose your flat.', ['won’t lose your flat']],
  ['They’ll stop your benefit.', ['They’ll stop your benefit']],
  ['We promise you a job.', ['promise']],
])('[P1] finds the promise or the loss in the English "%s"', (text, promises) => {
  expect(foundBy('P1', text, { language: 'en' })).toEqual(promises)
})

it.each(['We promise to call you.', 'I promise to listen.', 'She promised to send a letter.', "You don't have to promise anything.", 'You don’t have to promise anything.', 'From March you can call us.', 'You may lose your benefit.', 'You are afraid that you will lose your job.', 'Ask who will approve the plan.', 'They will stop by on Friday.', 'Anna will pay for the coffee.'])('[P1] finds no promise in the English "%s", as what one does oneself', (text) => {
  expect(foundBy('P1', text, { language: 'en' })).toEqual([])
})

it.each([
  ['Your application will be approved.', ['will be approved']],
  ['You will get your sickness benefit.', ['will get your sickness']],
  ['We promise that it works.', ['promise']],
  ['You are going to get the job.', ['are going to get the job']],
  ['You get a job in May.', ['get a job']],
  ['The money will arrive on Friday.', ['The money will arrive']],
  ['Your money will come in May.', ['Your money will come']],
  ['You have the right to sickness benefit.', ['have the right to sickness']],
])('[P1] finds the promise in the English "%s"', (text, promises) => {
  expect(foundBy('P1', text, { language: 'en' })).toEqual(promises)
})

it.each([
  'Jag är säker på att du får ett brev.', 'Jag är inte säker på att du får stödet.', 'Är du säker på att du får stödet?', 'När du kommer in på kursen ringer du.', 'Vi vet inte om du kommer in på kursen.', 'Du slipper betala parkeringen.',
  'Du förlorar inga dagar.', 'Ingen tar jobbet.', 'Ingen tar din jacka.', 'Soc betalar inte hyran.', 'Vi frågar om soc betalar hyran.', 'Det blir inga problem med bussen.', 'Läkaren kommer in i rummet.',
  'Försäkringskassan beviljade din ansökan i maj.', 'Du har beviljats sjukpenning.', 'Vi kan inte lova något.', 'Vi lovar inget.', 'Ingen garanterar att det går.',
  'Du kommer att få prata om ditt jobb.', 'Du ska få ett brev.', 'Du kommer inte att få ersättning i maj.', 'Du får sjukpenning i dag.', 'Barnen har sommarlov.', 'Du lovade att ringa.',
  'Du får plats i bilen på fredag.', 'Sängen får plats i lägenheten i vår.', 'Jag får jobbet klart på fredag.', 'Kim får jobbet gjort.', 'Får du jobbet klart ringer du.', 'Du kommer få ett brev.', 'Läkaren kommer undersöka axeln.', 'Planen kommer bli bra.', 'Vi vet inte om du kommer få jobbet.', 'Du kommer säga ja.',
  'Du har rätt till en tolk.', 'Du har rätt att överklaga.', 'Har du rätt till sjukpenning?', 'Försäkringskassan bestämmer om du har rätt till sjukpenning.', 'Du har inte rätt till sjukpenning.',
  'Du får behålla brevet.', 'Får du behålla din lägenhet?', 'Du förlorar inte tiden.', 'Vi ser till att du får ett brev.', 'Du ordnar en bostad.', 'Anna ordnar ett möte.',
  'Vi hoppas att du kommer att få ersättning.', 'Omar tror att ansökan beviljas.', 'Kanske kommer du att få ett jobb.', 'Du får sjukpenning till och med maj.', 'Du får en tolk i vår.', 'När du blir anställd ringer du.',
  'Om ansökan beviljas ringer vi.', 'Du ringer när du blir frisk.',
  'Du får sjukpenning till den 3 maj.', 'Anna lovar att ringa på fredag.', 'Du lovar att ringa Anna.', 'Jag lovar att höra av mig i maj.', 'Omar har lovat att skicka brevet.', 'Mötet kommer att bli bra att ha.', 'Planen kommer att bli bra.', 'Det blir nog bra väder.', 'När Kim blir frisk ringer vi.',
  'Vi hoppas att Kim blir frisk till våren.', 'Det blir nog bra med tisdag.', 'Vi vet inte om Kim blir frisk.', 'Du får pengarna den dag du väljer.', 'Kim blir inte frisk av te.', 'Det är inte säkert att Kim blir frisk.', 'Kommer Kim att bli bra?', 'Sedan kan du vila tills du blir frisk igen.', 'Du kommer att säga ja eller nej.', 'Det blir bra med tisdag.',
])('[P1] finds no promise in "%s"', (text) => {
  expect(foundBy('P1', text)).toEqual([])
})

it.each(['The money will arrive from the council.', 'If the money will arrive on Friday, call us.'])('[P1] finds no promise in the English "%s"', (text) => {
  expect(foundBy('P1', text, { language: 'en' })).toEqual([])
})

it('[P1] asks who decides and offers no wording of its own', () => {
  expect(findingsOf('P1', 'Ansökan beviljas.')).toMatchObject([{ severity: 'warning', message: { sv: expect.stringContaining('vem som bestämmer') } }])
  expect(findingsOf('P1', 'Ansökan beviljas.')[0]).not.toHaveProperty('better')
})

describe('[P1] a promise of a day to come, however it is turned', () => {
  it.each(['Du får sjukpenning från den 1 januari.', 'Från januari får du aktivitetsersättning.', 'Från och med den 1 mars får du sjukpenning.', 'Du kommer att få avslag.', 'Det blir avslag.', 'Du kommer få ja.', 'Försäkringskassan betalar ut pengar i januari.', 'Det är inga problem att få bidraget.', 'Läkaren kommer att sjukskriva dig.'])('is found in "%s"', (text) => {
    expect(foundBy('P1', text)).toHaveLength(1)
  })

  it.each(['Försäkringskassan betalar ut sjukpenning.', 'Vi lovar att lyssna.', 'Du har fått sjukpenning från den 1 januari.', 'I januari får du veta mer.', 'Du får brev från kommunen i januari.'])('is none in "%s"', (text) => {
    expect(foundBy('P1', text)).toEqual([])
  })
})
