import type { Field } from './field-inventory.ts'
import type { Category, InBoth, Reader } from './inventory-words.ts'

/** What people write lies sealed in `event.payload`. `paths` are the fields of the commands that write it, each free text of which stands here once. */
export type ContentField = Field & { paths: readonly string[] }

export const atTable = ['chair', 'representative', 'referrer', 'participant', 'supportPerson', 'interpreter'] as const satisfies readonly Reader[]
const inTheRoom: readonly Reader[] = [...atTable, 'stage']
const professionals: readonly Reader[] = ['chair', 'representative', 'referrer']
const notRepresentatives: readonly Reader[] = ['chair', 'referrer', 'participant', 'supportPerson', 'interpreter']

const written = (category: Category, readers: readonly Reader[], purpose: InBoth, ...paths: string[]): ContentField => ({ paths, purpose, category, readers, kept: 'untilErased' })
const both = (path: string) => ['addItem', 'editItem'].map((command) => `${command}.content.${path}`)

/** Who may see each text that people write, at the table or on the large screen. What is not said here nobody sees: a test plays a meeting full of marked words by it. */
export const contentInventory: readonly ContentField[] = [
  written('ordinary', [...inTheRoom, 'waiting', 'staff'], { sv: 'Vad gruppen heter.', en: 'What the group is called.' }, 'planMeeting.plan.teamName'),
  written('ordinary', [...inTheRoom, 'waiting', 'staff', 'administrator'], { sv: 'Vilken myndighet som håller i mötet.', en: 'Which authority holds the meeting.' }, 'planMeeting.plan.hostAuthority', 'planMeeting.plan.glossary.own[].owner'),
  written('sensitive', inTheRoom, { sv: 'Frågan som mötet handlar om.', en: 'The question that the meeting is about.' }, 'planMeeting.plan.question'),
  written('ordinary', [...inTheRoom, 'staff'], { sv: 'Var ni ses.', en: 'Where you meet.' }, 'planMeeting.plan.place'),
  written('ordinary', [...inTheRoom, 'staff'], { sv: 'Vem deltagaren kan ringa efter mötet.', en: 'Whom the participant can call after the meeting.' }, 'planMeeting.plan.contact.name', 'planMeeting.plan.contact.phone'),
  written('ordinary', [...inTheRoom, 'staff', 'administrator'], { sv: 'Vilka myndigheter och andra som är med. Utanför mötet står de i svaret på vem som har sett det, och hos den som planerar nästa möte.', en: 'Which authorities and others are there. Outside the meeting they stand in the answer to who has seen it, and with who plans the next meeting.' }, 'planMeeting.plan.organisations[].name', 'addSeat.organisation.name'),
  written('sensitive', [...inTheRoom, 'staff'], { sv: 'Vilka som är med och varför. Ett förnamn räcker. Den som planerar nästa möte med samma personer ser det.', en: 'Who is there and why. A first name is enough. Whoever plans the next meeting with the same people sees it.' }, 'planMeeting.plan.seats[].name', 'planMeeting.plan.seats[].why', 'addSeat.seat.name', 'addSeat.seat.why'),
  written('ordinary', [...inTheRoom, 'staff', 'administrator'], { sv: 'Svåra ord som myndigheten förklarar.', en: 'Hard words that the authority explains.' }, 'planMeeting.plan.glossary.own[].term', 'planMeeting.plan.glossary.own[].aliases[]', 'planMeeting.plan.glossary.own[].plain.sv', 'planMeeting.plan.glossary.own[].plain.en'),
  written('sensitive', inTheRoom, { sv: 'Vad samtycket gäller: vad ni får berätta för varandra och varför.', en: 'What consent covers: what you may tell each other and why.' }, 'recordConsent.records[].categories[]', 'recordConsent.records[].purpose'),
  written('ordinary', ['chair', 'participant', 'supportPerson', 'interpreter'], { sv: 'Vem som tog emot samtycket på papper.', en: 'Who took the consent on paper.' }, 'recordConsent.records[].paper.takenBy', 'answerSeparate.paper.takenBy'),
  written('sensitive', notRepresentatives, { sv: 'Vad deltagaren vill prata om, och inte vill prata om. Står det vad det handlar om, ser de andra bara det som samtycket gäller.', en: 'What the participant wants to talk about, and does not. Where it says what it is about, the others see only what consent reaches.' }, 'planMeeting.plan.wishes.talkAbout', 'planMeeting.plan.wishes.notTalkAbout', 'sayWish.words'),
  written('sensitive', professionals, { sv: 'Vad någon skrev i förväg. Det som ingen får säga högt ser bara mötesledaren och den som kom med frågan. Står det vad det handlar om, ser de andra bara det som samtycket gäller.', en: 'What somebody wrote beforehand. What must not be said aloud is seen only by the chair and whoever brought the question. Where it says what it is about, the others see only what consent reaches.' }, 'planMeeting.plan.background[].words', 'addNote.note.words'),
  written('sensitive', inTheRoom, { sv: 'Varför ni hoppade över en del av mötet.', en: 'Why you left out a part of the meeting.' }, 'moveToPhase.reason'),
  written('sensitive', inTheRoom, { sv: 'Det som deltagaren berättar. Står det vad det handlar om, ser de andra bara det som samtycket gäller.', en: 'What the participant tells. Where it says what it is about, the others see only what consent reaches.' }, 'noteTold.words', 'changeTold.words'),
  written('sensitive', inTheRoom, { sv: 'Råd, löften, frågor och beslut: vad någon ska göra, varför och vem. Tidigare ordval ser bara de som är där för sitt arbete.', en: 'Advice, promises, questions and decisions: what somebody is to do, why and who. Earlier wordings are seen only by those who are there for their work.' }, ...both('what.object'), ...both('what.words'), ...both('why'), ...both('who.name'), ...both('who.organisation')),
  written('sensitive', [...professionals], { sv: 'Ärendena i ett möte med flera: koden och frågan. Varför ett ärende fick vänta, eller vart det ska i stället.', en: 'The cases of a meeting with several: the code and the question. Why one was put off, or where it goes instead.' }, 'planMeeting.plan.cases[].code', 'planMeeting.plan.cases[].question', 'putOffCase.reason'),
  written('ordinary', inTheRoom, { sv: 'Vad en insats från myndighetens katalog är.', en: 'What an intervention from the authority’s catalogue is.' }, ...both('from.name'), ...both('from.plain.sv'), ...both('from.plain.en')),
  written('sensitive', inTheRoom, { sv: 'Deltagarens svar.', en: 'The answer of the participant.' }, 'answerItem.words'),
  written('sensitive', inTheRoom, { sv: 'Svar på en fråga.', en: 'The reply to a question.' }, 'replyToQuestion.words'),
  written('sensitive', inTheRoom, { sv: 'Vad som händer med pengarna, eller varför ni inte pratade om det.', en: 'What happens with the money, or why you did not talk about it.' }, 'sayMoney.money.words', 'sayMoney.money.reason'),
  written('ordinary', professionals, { sv: 'Vad som brister eller fungerar i samarbetet. Om arbetssätt, aldrig om en person.', en: 'What fails or works in how you work together. About ways of working, never about a person.' }, 'noteGap.words'),
  written('sensitive', inTheRoom, { sv: 'Vem som tar över, och vad deltagaren gör om ingen hör av sig.', en: 'Who takes over, and what the participant does if nobody gets in touch.' }, 'nameReceiver.handover.receiver.name', 'nameReceiver.handover.receiver.organisation', 'nameReceiver.handover.ifItSlips'),
  written('sensitive', inTheRoom, { sv: 'Vad som behövs för att deltagaren ska vara redo.', en: 'What is needed for the participant to be ready.' }, 'sayReady.words'),
  written('sensitive', inTheRoom, { sv: 'Varför det inte blev någon plan.', en: 'Why there is no plan.' }, 'sayNoPlan.reason'),
  written('sensitive', inTheRoom, { sv: 'Vilket beslut ni ber om och av vem, eller varför ni inte ber om något.', en: 'Which decision you ask for and of whom, or why you ask for none.' }, 'askDecision.decision.of.organisation', 'askDecision.decision.what', 'askDecision.decision.reason'),
  written('sensitive', inTheRoom, { sv: 'Det som mötesformen ber er skriva, som målet eller vem som berättar.', en: 'What the form of meeting asks you to write, such as the goal or who tells the person.' }, 'writeField.words'),
  written('sensitive', inTheRoom, { sv: 'Vad ni ser olika på, med vars och ens egna ord.', en: 'What you see differently, in the words of each.' }, 'noteViews.about', 'noteViews.views[].words', 'noteViews.nextStep', 'sayView.words'),
  written('sensitive', inTheRoom, { sv: 'Det som får vänta och varför. Det som går att göra under tiden.', en: 'What has to wait and why. What can be done meanwhile.' }, 'letRest.rest.waitsFor', 'letRest.rest.meanwhile'),
  written('ordinary', ['nobody'], { sv: 'Vilka utanför mötet som har eller hade en uppgift om hälsa. Det avgör vem som får läsa punkten.', en: 'Who outside the meeting has or had something about health. It decides who may read the point.' }, 'planMeeting.plan.earlier[].asHealth.away.from', 'planMeeting.plan.earlier[].asHealth.away.had[]'),
  written('sensitive', inTheRoom, { sv: 'Det som var öppet när förra mötet slutade, och hur det gick.', en: 'What was open when the meeting before ended, and how it went.' }, 'planMeeting.plan.earlier[].what', 'planMeeting.plan.earlier[].caseCode', 'planMeeting.plan.earlier[].raisedBy', 'planMeeting.plan.earlier[].obstacle', 'settleEarlier.answer.words'),
  written('ordinary', professionals, { sv: 'Hinder mellan myndigheter, var de kom ifrån och vad ni gör åt dem. Aldrig om en person.', en: 'Obstacles between authorities, where they came from and what you do about them. Never about a person.' }, 'raiseObstacle.words', 'raiseObstacle.raisedBy', 'answerObstacle.answer.of.organisation', 'answerObstacle.answer.reason', 'answerObstacle.answer.to'),
  written('sensitive', inTheRoom, { sv: 'Det som deltagaren tar med sig.', en: 'What the participant takes with them.' }, 'sayTakeAway.words'),
  written('sensitive', inTheRoom, { sv: 'Varför det inte blir något nytt samtal.', en: 'Why there is to be no new talk.' }, 'setFollowUp.followUp.reason'),
  written('sensitive', inTheRoom, { sv: 'Varför mötet slutade i förtid.', en: 'Why the meeting ended early.' }, 'closeMeeting.early'),
  written('sensitive', ['chair', 'representative', 'referrer', 'participant', 'supportPerson'], { sv: 'Vad som inte stämmer i brevet, och hur det ska vara.', en: 'What is not right in the letter, and how it should be.' }, 'sayWrong.words', 'answerWrong.words'),
  { ...written('sensitive', ['writer'], { sv: 'Ord som någon håller på att skriva.', en: 'Words that somebody is writing.' }, 'keepDraft.text'), kept: 'inMemory' },
]
