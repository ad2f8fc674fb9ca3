import { describe, expect, it } from 'vitest'
import type { CaseCodeAnswer } from '#core/wire/follow-up.ts'
import { IssuedCaseCode } from '#client/panel/follow-up/issued-case-code.tsx'
import { markupInMeeting } from '../../meeting/drawn-in-meeting.tsx'

const code = '7K2M 9QTX 4WZP'
const issued = { voice: 'participant', sees: 'questions', address: 'https://mote.example/uppfoljning', code, items: [], reminders: [{ months: 3, day: '2027-03-03' }] } as unknown as CaseCodeAnswer
const drawn = (changes: Partial<CaseCodeAnswer>, isOwn: boolean) => markupInMeeting(<IssuedCaseCode issued={{ ...issued, ...changes }} isOwn={isOwn} />, { me: 'seat-kim' })

/** Each form: how it is sent, where to, and what goes along. */
const forms = (page: string) => [...page.matchAll(/<form ([^>]*)>(.*?)<\/form>/g)].map(([, form = '', inside = '']) => [/method="(\w+)"/.exec(form)?.[1], /action="([^"]+)"/.exec(form)?.[1], /name="(\w+)" value="([^"]+)"/.exec(inside)?.slice(1, 3), /<button[^>]*>([^<]*)/.exec(inside)?.[1]])

describe('where a code of the case is handed out', () => {
  it('[FOLLOW-12] who took out their own saves the days right there, with the code in the body of the form and in no address', async () => {
    const page = await drawn({}, true)
    expect(forms(page)).toEqual([
      ['post', '/uppfoljning/dagar', ['code', code], 'Spara dagarna i kalendern'],
      ['post', '/uppfoljning', ['code', code], 'Svara på frågorna'],
    ])
    expect(page).toContain('3 mars 2027')
    expect([...page.matchAll(/(?:href|action)="([^"]*)"/g)].filter(([, address = '']) => /[?#]|7K2M/.test(address))).toEqual([])
  })

  it('[FOLLOW-12] what is handed over to somebody else, or asks no questions, has no days to save', async () => {
    expect(forms(await drawn({}, false))).toEqual([['post', '/uppfoljning/lapp', ['code', code], 'Öppna en lapp att skriva ut']])
    expect(forms(await drawn({ sees: 'outcomes' }, true))).toEqual([['post', '/uppfoljning', ['code', code], 'Se hur det gick']])
  })
})
