import { mostOfAMeeting } from '#core/statistics/item-variables.ts'
import { moreTable as table } from './more-table.ts'

const most = `Vi räknar högst ${mostOfAMeeting} av varje slag från ett möte.`
const toDo = (name: string) => `${name} ska göra {n} saker som ni kom överens om, i {of} möten.`

/** The tables of how many of each thing there were; `{n}` is how many, `{of}` in how many meetings. */
export const svStatisticsItems = {
  items: table('Hur många saker ni skrev ner', `Här räknar vi varje sak, och i hur många möten den fanns. Vad det blev av den räknar vi inte här. ${most}`, {
    recommendation: ['Råd', 'Det blev {n} råd i {of} möten.'],
    undertaking: ['Åtaganden', 'Det blev {n} åtaganden i {of} möten.'],
    ownStep: ['Det här gör jag själv', 'Deltagarna sa att de själva skulle göra {n} saker, i {of} möten.'],
    question: ['Frågor', 'Det blev {n} frågor i {of} möten.'],
    information: ['Bra att veta', 'Ni skrev ner {n} saker som är bra att veta, i {of} möten.'],
    reportedDecision: ['Besked', 'Ni skrev ner {n} besked i {of} möten.'],
    obstacle: ['Hinder', 'Ni tog upp {n} hinder i {of} möten.'],
    intervention: ['Insatser som saknas', 'Det saknades {n} insatser i {of} möten.'],
  }),
  itemOutcomes: table('Saker som inte blev överenskomna', `Här räknar vi varje sak, efter det sista svaret i mötet. ${most}`, {
    later: ['Svaret ”inte än”', '{n} saker fick svaret ”inte än”, i {of} möten.'],
    notAgreed: ['Svaret nej', '{n} saker fick nej, i {of} möten.'],
    open: ['Inte klara när mötet slutade', '{n} saker var inte klara när mötet slutade, i {of} möten.'],
  }),
  itemOrganisations: table('Överenskomna saker, per organisation', `Här räknar vi varje sak som organisationen ska göra, i möten med en plan. ${most}`, {
    arbetsformedlingen: ['Arbetsförmedlingen', toDo('Arbetsförmedlingen')],
    forsakringskassan: ['Försäkringskassan', toDo('Försäkringskassan')],
    municipality: ['Kommunen', toDo('Kommunen')],
    region: ['Regionen', toDo('Regionen')],
    association: ['Samordningsförbundet', toDo('Samordningsförbundet')],
    employer: ['Arbetsgivare', toDo('En arbetsgivare')],
    other: ['Annan organisation', toDo('En annan organisation')],
  }),
  itemTracks: table('Överenskomna saker, per spår', `Här räknar vi varje sak i spåret, i möten med en plan. ${most}`, {
    health: ['Hälsa', 'Ni kom överens om {n} saker inom hälsa, i {of} möten.'],
    social: ['Socialt', 'Ni kom överens om {n} saker inom det sociala, i {of} möten.'],
    work: ['Arbete', 'Ni kom överens om {n} saker inom arbete, i {of} möten.'],
  }),
}
export type StatisticsItemsWords = Readonly<Record<keyof typeof svStatisticsItems, ReturnType<typeof table>>>
