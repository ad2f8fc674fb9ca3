import { describe, expect, it } from 'vitest'
import { afterTaking, foundBy } from '../found-by.ts'

describe('[S8] "man"', () => {
  it.each([
    ['Här kan man boka tid.', 'Här kan du boka tid.'],
    ['Man får ringa när som helst.', 'Du får ringa när som helst.'],
    ['Man får ta med sin vän.', 'Man får ta med sin vän.'],
    ['På kontoret brukar man skriva.', 'På kontoret brukar man skriva.'],
    ['Vi vet att man kan ringa.', 'Vi vet att du kan ringa.'],
    ['När det är dags, man måste vänta.', 'När det är dags, du måste vänta.'],
    ['Det är något som man kan göra.', 'Det är något som du kan göra.'],
    ['Vänta tills man får svar.', 'Vänta tills du får svar.'],
    ['Tills man får svar är det lugnt.', 'Tills du får svar är det lugnt.'],
    ['Det är aldrig man får välja.', 'Det är aldrig man får välja.'],
    ['Den hjälp man kan välja är bra.', 'Den hjälp man kan välja är bra.'],
    ['Ju äldre man kan bli, desto bättre.', 'Ju äldre man kan bli, desto bättre.'],
    ['Hur trött man får vara vet ingen.', 'Hur trött man får vara vet ingen.'],
  ])('is found in "%s", with "du" where nothing else changes', (text, better) => {
    expect(foundBy('S8', text).map((piece) => piece.toLowerCase())).toEqual(['man'])
    expect(afterTaking('S8', text)).toBe(better)
  })

  it('is not "du" to professionals', () => {
    const how = { language: 'sv', audience: 'professional' } as const
    expect([foundBy('S8', 'Här kan man boka.', how), afterTaking('S8', 'Här kan man boka.', how)]).toEqual([['man'], 'Här kan man boka.'])
  })

  it.each(['En man ringde.', 'Hennes man följer med.', 'I dag kommer Annas man.', 'En 40-årig man kom.', 'Hon har en god man.', 'Manen är lång.',
    'Kims man kan ringa.', 'Hennes nya man kan hämta Kim.', 'Kims förra man kan ringa.', 'Min före detta man måste ringa.', 'Min f.d. man kan ringa.', 'Det är en trygg man.', 'En annan man kan komma.', 'En mycket vänlig man får svara.',
    'Där bor en äldre, sjuk man.', 'Min systers man kan ringa.', 'Deltagarens man kan ringa.', 'Hennes son och man kan hämta Kim.', 'Som man måste du visa legitimation.'])('is a person in "%s"', (text) => {
    expect(foundBy('S8', text)).toEqual([])
  })
})

it.each(['One must apply in time.', 'It says what one can do.', 'If one has to wait, it is hard.'])('[S8] asks who "one" is in the English "%s"', (text) => {
  expect(foundBy('S8', text, { language: 'en' }).map((word) => word.toLowerCase())).toEqual(['one'])
})

it.each(['One must be painted.', 'This one can wait.', 'No one should worry.', 'One of us calls.', 'A new one must come.', 'You have one hour.', 'If one of us can come, good.', 'One has a lift.', 'The man must wait.'])('[S8] finds nobody hidden in the English "%s"', (text) => {
  expect(foundBy('S8', text, { language: 'en' })).toEqual([])
})
