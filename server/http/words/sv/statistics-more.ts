import { moreTable as table, type MoreTable } from './more-table.ts'

/** The tables of what meetings keep, and of the cases that they were about. */
export const svStatisticsMore = {
  obstacles: table('Hinder som ni tog upp', 'Möten där någon tog upp ett hinder. Vi räknar varje möte en gång. Saknar ett enda hinder svar räknar vi mötet på första raden.', {
    unanswered: ['Minst ett hinder har inget svar', 'I {n} möten har minst ett hinder inget svar.'],
    action: ['Alla har svar, någon gör något åt minst ett', 'I {n} möten har alla hinder svar, och någon gör något åt minst ett.'],
    handedOn: ['Alla har svar, minst ett är lämnat vidare', 'I {n} möten har alla hinder svar. Ingen i mötet gör något, men minst ett är lämnat vidare.'],
    rests: ['Alla har svar, minst ett vilar', 'I {n} möten har alla hinder svar. Ingen gör något nu, men minst ett vilar.'],
    rejected: ['Alla har svaret nej', 'I {n} möten har alla hinder fått svaret nej.'],
    answered: ['Alla hinder har svar', 'I {n} möten har alla hinder svar.'],
    any: ['Någon tog upp ett hinder', 'I {n} möten tog någon upp ett hinder.'],
  }),
  handover: table('Överlämningar', 'Möten där ni skrev vem som tar över. Den är klar när båda sidor har sagt ja.', {
    confirmed: ['Båda sidor sa ja', 'I {n} möten sa båda sidor ja till att någon tar över.'],
    asked: ['Någon sida har inte sagt ja', 'I {n} möten har någon sida inte sagt ja till att ta över.'],
    any: ['Ni skrev vem som tar över', 'I {n} möten skrev ni vem som tar över.'],
  }),
  readiness: table('Redo att gå vidare', 'Möten där ni frågade om deltagaren är redo. Vi räknar alla som svarade.', {
    ready: ['Alla svarade ja', 'I {n} möten svarade alla att deltagaren är redo.'],
    notYet: ['Någon svarade delvis eller inte än', 'I {n} möten svarade någon att deltagaren är delvis redo eller inte redo än.'],
    any: ['Ni frågade', 'I {n} möten frågade ni om deltagaren är redo.'],
  }),
  nextDecision: table('Nästa beslut', 'Möten där ni skrev vilket beslut ni ber någon om, eller att det inte behövs.', {
    asked: ['Ni bad någon om ett beslut', 'I {n} möten bad ni någon om ett beslut.'],
    notNeeded: ['Inget beslut behövs', 'I {n} möten behövdes inget beslut.'],
    any: ['Ni skrev något om nästa beslut', 'I {n} möten skrev ni något om nästa beslut.'],
  }),
  course: table('Ärenden i mötena', 'Ett möte kan ha flera ärenden. Här räknar vi varje ärende.', {
    takenUp: ['Ni tog upp ärendet', 'Ni tog upp {n} ärenden.'],
    putOff: ['Ärendet fick vänta eller hörde inte dit', '{n} ärenden fick vänta till ett annat möte, eller hörde inte dit.'],
  }),
  owner: table('Någon håller ihop ärendet', 'Ärenden där någon har sagt ja till att hålla ihop det.', {
    hasOwner: ['Någon har sagt ja', 'I {n} ärenden har någon sagt ja till att hålla ihop det.'],
  }),
  rests: table('Ärenden som väntar', 'Ärenden som vilar, eller där något ni skrev ner vilar. Väntar något på vård räknar vi ärendet på den raden.', {
    care: ['Väntar på vård', '{n} ärenden väntar på vård.'],
    other: ['Väntar på något annat', '{n} ärenden väntar på något annat än vård.'],
    any: ['Väntar på något', '{n} ärenden väntar på något.'],
  }),
}
export type StatisticsMoreWords = Readonly<Record<keyof typeof svStatisticsMore, MoreTable>>
