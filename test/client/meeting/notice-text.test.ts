import { expect, it } from 'vitest'
import { noticeText } from '#client/meeting/notices/notice-text.ts'
import { words as en } from '#client/text/en/later-words.ts'
import { words as sv } from '#client/text/sv/later-words.ts'

const notice = { id: 'a-notice', version: 1, to: 'k…@brev.example', why: null, askedAt: '2026-12-03T12:00:00.000Z', settledAt: null, nextTryAt: null }

it('[SEND-12] says of a notice that is just being sent that it can not be stopped, and of no other', () => {
  const said = (state: 'sending' | 'waiting') => [noticeText({ ...notice, state }, 'sv', sv.sending), noticeText({ ...notice, state }, 'en', en.sending)]
  expect(said('sending')).toEqual(['Vi skickar mejlet till k…@brev.example just nu. Då går det inte att stoppa.', 'The e-mail to k…@brev.example is being sent just now. Then it cannot be stopped.'])
  expect(said('waiting').join(' ')).not.toMatch(/just nu|just now/)
})
