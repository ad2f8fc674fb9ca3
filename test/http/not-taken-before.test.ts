import express from 'express'
import { describe, expect, it } from 'vitest'
import { replay } from '#core/meeting/evolve.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { showBeforeMeeting } from '#server/http/referring/before-meeting.ts'
import type { ReferringParts } from '#server/http/referring/referring-page.ts'
import { referringWords } from '#server/http/referring/referring-words.ts'
import { plannedMeeting, seatIds } from '#test/support/builders.ts'
import { whenTestEnds } from '#test/support/endings.ts'

const planned = replay(plannedMeeting())
const at = { hostAuthorityId: 'host', meetingId: 'meeting-0001', seatId: seatIds.participant }

type World = { /** What becomes of each command in turn. */ answers: AnswerMessage[]; after?: (meeting: Meeting) => Meeting | null }

/** The page as it answers where every command is answered by hand. */
async function shown({ answers, after = (meeting) => meeting }: World, typed: Record<string, string | string[]>) {
  const left = [...answers]
  let meeting: Meeting = planned
  const sayBefore = async (_at: unknown, { command }: { command: Command }): Promise<AnswerMessage> => {
    const answer = left.shift() ?? { kind: 'done', version: 1 }
    if (answer.kind === 'done' && command.type === 'sayWish') meeting = { ...meeting, preparation: { ...meeting.preparation, [command.wish]: command.words } }
    if (answer.kind === 'done' && command.type === 'sayAdaptations') meeting = { ...meeting, plan: meeting.plan && { ...meeting.plan, adaptations: command.adaptations } }
    return answer
  }
  let asks = 0
  const meetingOf = async () => ((asks += 1) === 1 ? planned : after(meeting))
  const parts = { now: () => '2026-12-01T10:00:00.000Z', meetingOf, sayBefore, store: { noteOfMeeting: async () => undefined }, seatPasses: { seal: async () => 'sealed' } } as unknown as ReferringParts
  let said = ''
  const app = express().post('/infor', (request, response, next) => {
    showBeforeMeeting(parts, { request, response, words: referringWords.sv, typed: { number: '1', code: '2', adds: 'yes', ...typed } }, at)
      .then((how) => ((said = how ?? ''), how === 'shown' || response.sendStatus(503)))
      .catch(next)
  })
  const server = app.listen(0, '127.0.0.1')
  whenTestEnds(() => server.close())
  await new Promise((open) => server.once('listening', open))
  const answer = await fetch(`http://127.0.0.1:${(server.address() as { port: number }).port}/infor`, { method: 'POST', headers: { 'accept-language': 'sv' } })
  return { said, status: answer.status, page: await answer.text() }
}

const done: AnswerMessage = { kind: 'done', version: 1 }
const begun: AnswerMessage = { kind: 'refused', refusal: 'meetingAlreadyStarted' }
const opened = (meeting: Meeting): Meeting => ({ ...meeting, state: 'open' })
const wishes = { talkAbout: 'Att sova', notTalkAbout: 'Min syster' }

describe('what a meeting does not take beforehand', () => {
  it.each([
    ['namesSomebody', 'id="talkAbout-wrong">I det här mötet säger vi inte vem det gäller.'],
    ['personalNumber', 'id="talkAbout-wrong">Ta bort personnumret.'],
    ['unknownText', 'En av frågorna har fått en ny text.'],
    ['planDoesNotHold', 'Det gick inte att spara. Ring den som leder mötet.'],
  ] as const)('[ASK-31] %s is said as that, and what was written stays in its fields', async (refusal, says) => {
    const { status, page } = await shown({ answers: [{ kind: 'refused', refusal }] }, wishes)
    expect([status, page.includes(says), />Att sova<\/textarea>/.test(page), />Min syster<\/textarea>/.test(page), page.includes('Mötet har börjat')]).toEqual([422, true, true, true, false])
  })

  it('[ASK-31] what nobody could be asked about is no refusal: it is sent once more', async () => {
    expect((await shown({ answers: [{ kind: 'problem', problem: 'databaseAway' }] }, wishes)).said).toBe('notNow')
  })

  it('[ASK-31] a meeting that begins meanwhile is said to have begun', async () => {
    const { page } = await shown({ answers: [begun], after: opened }, wishes)
    expect([page.includes('Mötet har börjat'), page.includes('<dd>Att sova</dd>'), page.includes('<textarea')]).toEqual([true, true, false])
  })

  it.each([
    ['nothing', [begun], opened, ['Det är inte sparat. Kopiera det'], ['<dd>Att sova</dd>', '<dd>Min syster</dd>', 'Jag vill ha pauser']],
    ['a part', [done, begun], opened, ['Resten av det du skrev är sparat.'], ['<dd>Min syster</dd>', 'Jag vill ha pauser']],
    ['nearly all', [done, done, begun], opened, ['Resten av det du skrev är sparat.'], ['Jag vill ha pauser']],
    ['all', [], opened, ['<p>Det är sparat.</p>'], []],
    ['a part that is gone since', [done, begun], (meeting: Meeting): Meeting => ({ ...meeting, state: 'withdrawn' }), ['Det är inte sparat. Kopiera det'], ['<dd>Att sova</dd>', '<dd>Min syster</dd>', 'Jag vill ha pauser']],
    ['nothing that can be read', [done, begun], () => null, ['Det är inte sparat. Kopiera det'], ['<dd>Att sova</dd>', '<dd>Min syster</dd>', 'Jag vill ha pauser']],
  ] as const)('[ASK-32] where the meeting begins when %s is saved, just the rest stands there to copy', async (_what, answers, after, says, copies) => {
    const { page } = await shown({ answers: [...answers], after }, { ...wishes, adaptations: ['breaks'] })
    const all = ['Det är inte sparat. Kopiera det', 'Resten av det du skrev är sparat.', '<p>Det är sparat.</p>']
    expect(all.filter((one) => page.includes(one))).toEqual(says)
    expect(['<dd>Att sova</dd>', '<dd>Min syster</dd>', 'Jag vill ha pauser'].filter((one) => page.includes(one))).toEqual(copies)
  })
})
