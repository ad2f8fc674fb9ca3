import { amongAllWithEmployer, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, goTo, inSjovik, kommun, letIn, noteTold, on, organisation, put, saraLeads, seat, start, step, vardcentral, words } from './script.ts'

const authorities = ['org:kommun', 'org:af', 'org:vard']

/** Two people called Anna from the same authority, one who brought the question and one who represents it. Names and words are made up. */
export const twoHats: DemoMeeting = {
  id: 'two-hats',
  difficulty: { sv: 'Två från samma myndighet heter Anna', en: 'Two from the same authority are called Anna' },
  frames: ['sara', 'annarep', 'robin', 'annaref'],
  refusals: ['notYours', 'onlyNoToAnUndertaking'],
  plan: {
    ...inSjovik('Vilket stöd kan Robin få för att behålla sitt jobb?', 'Stadshuset, rum 4'),
    organisations: [kommun, arbetsformedlingen, vardcentral, organisation('jobb', 'Sjöviks snickeri', 'employer')],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('robin', 'Robin', 'participant', null, 'Mötet gäller Robin.', { attends: 'room' }),
      seat('annaref', 'Anna', 'referrer', 'af', 'Anna är Robins handläggare. Hon bad om mötet och följer upp det.', { attends: 'room' }),
      seat('annarep', 'Anna', 'representative', 'af', 'Anna arbetar med stöd på arbetsplatsen.'),
      seat('nils', 'Nils', 'representative', 'af', 'Nils är ny på Arbetsförmedlingen. Han lyssnar för att lära sig.', { isNew: true, isListening: true, mandate: 'informs' }),
      seat('omar', 'Omar', 'representative', 'vard', 'Omar är fysioterapeut. Han kan svara på frågor om ryggen.'),
      seat('kent', 'Kent', 'representative', 'jobb', 'Kent är Robins chef.', { attends: 'room', mandate: 'decides' }),
    ],
  },
  consents: amongAllWithEmployer(authorities, 'org:jobb', ['arbetet på snickeriet', 'vad ryggen klarar']),
  steps: [
    ...letIn(['robin', 'Robin'], ['annaref', 'Anna, som är remittent'], ['annarep', 'Anna, som är representant'], ['nils', 'Nils'], ['omar', 'Omar'], ['kent', 'Kent']),
    start({ sv: 'Sara börjar mötet. Alla säger vad de gör här, inte bara vad de heter.', en: 'Sara starts the meeting. Everyone says what they do here, not only their name.', pauseMs: 3000 }),
    goTo('question', { sv: 'Remittenten Anna läser frågan högt.', en: 'Anna the referrer reads the question aloud.' }),
    goTo('story', { sv: 'Nu berättar Robin.', en: 'Now Robin talks.' }),
    noteTold('annaref', 'Jag vill vara kvar på snickeriet. Ryggen säger nej till tunga lyft.', { sv: 'Remittenten Anna skriver Robins ord.', en: 'Anna the referrer writes Robin’s words.' }),
    goTo('understand', { sv: 'De andra frågar för att förstå.', en: 'The others ask so that they understand.' }),
    goTo('contribute', { sv: 'Alla säger vad de kan bidra med.', en: 'Everyone says what they can offer.' }),
    put('annaref', 'undertaking', { what: act('apply', 'stöd till en lyftanordning på snickeriet'), why: 'Då kan Robin arbeta kvar.', who: 'annarep', when: by(14), track: 'work', wait: { kind: 'about', from: 4, to: 6, unit: 'weeks' } }, { sv: 'Remittenten Anna skriver vad den andra Anna ska göra.', en: 'Anna the referrer writes what the other Anna is to do.' }),
    step('annaref', { type: 'confirmItem', itemId: 'item:1' }, { sv: 'Hon försöker bekräfta det själv. Det går inte: löftet är någon annans.', en: 'She tries to confirm it herself. It is refused: it is not hers to promise.', pauseMs: 3500 }),
    answer('robin', 1, 'yes', null, { sv: 'Robin vill säga ja. Det är Annas löfte, så Robin kan bara säga nej.', en: 'Robin wants to say yes. It is Anna’s promise, so Robin can only say no.', pauseMs: 3000 }),
    step('annarep', { type: 'confirmItem', itemId: 'item:1' }, { sv: 'Representanten Anna bekräftar. Nu gäller det.', en: 'Anna the representative confirms. Now it stands.' }),
    put('kent', 'undertaking', { what: words('Robin slipper lyfta över 10 kilo tills lyftanordningen är på plats.'), why: 'Det är jag som bestämmer det på snickeriet.', who: 'kent', when: on(1), track: 'work' }, { sv: 'Kent är chef. Han lovar något.', en: 'Kent is the boss. He promises something.' }),
    goTo('recommend', { sv: 'Nu skriver de råden.', en: 'Now they write the advice.' }),
    put('omar', 'recommendation', { what: act('try', 'träna ryggen två gånger i veckan'), why: 'Starkare rygg klarar mer.', who: 'robin', when: { kind: 'contact', seatId: 'seat:omar', by: 'day:5' }, track: 'health' }, { sv: 'Omar ger ett råd.', en: 'Omar gives advice.' }),
    answer('robin', 3, 'yes', 'Ja, om det blir efter jobbet.', { sv: 'Robin säger ja.', en: 'Robin says yes.' }),
    step('annarep', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:annarep', words: 'Lönen är densamma. Snickeriet kan få bidrag till lyftanordningen.' } }, { sv: 'Representanten Anna svarar på frågan om pengar.', en: 'Anna the representative answers the question about money.' }),
    goTo('takeAway', { sv: 'De läser brevet. Båda Anna står där, med vad de gör.', en: 'They read the letter. Both Annas are there, with what they do.', pauseMs: 3500 }),
    step('annaref', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:annaref', date: 'day:20', time: '08.30' } }, { sv: 'Remittenten Anna följer upp.', en: 'Anna the referrer follows up.' }),
    step('robin', { type: 'sayTakeAway', words: 'Att jag vet vilken Anna som gör vad.' }, { sv: 'Robin säger vad som är viktigast.', en: 'Robin says what matters most.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Robin har sitt brev.', en: 'The meeting is over. Robin has the letter.' }),
  ],
}
