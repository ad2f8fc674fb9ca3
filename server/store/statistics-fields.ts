import { authorityId, field, ids, ofMeeting, type Field } from './fields.ts'

const ofRow = field('technical', ['nobody'], 'untilShown')
const ofYear = field('technical', ['statistics'], 'whileAuthority')

/** What is counted of meetings, and what is shown of whole years. */
export const statisticsFields: Record<string, Record<string, Field>> = {
  coded_meeting: {
    id: ofRow('Vilken rad det är. Ett slumptal.', 'Which row it is. A number by chance.'),
    host_authority_id: authorityId(ofRow),
    year: ofRow('Vilket år mötet hölls.', 'In which year the meeting was held.'),
    codes: field('sensitive', ['nobody'], 'untilShown')('Mötet i koder: form, halvår, kommun och hur det gick. Inga ord som någon skrev. Räknas bara om deltagaren har sagt ja till det.', 'The meeting in codes: form, half-year, municipality and how it went. No words that anybody wrote. Counted only if the participant has said yes to it.', { sv: 'Artikel 9.2 a och 89.', en: 'Articles 9.2 a and 89.' }),
    series: ofRow('Vilka rader som gäller samma ärende. Ett slumptal.', 'Which rows are about the same case. A number by chance.'),
    days: ofRow('Hur många dagar det tog från anmälan till mötet.', 'How many days it took from the referral to the meeting.'),
  },
  counted_meeting: {
    ...ids(),
    version: ofMeeting('Hur långt mötet hade kommit när det räknades.', 'How far the meeting had come when it was counted.'),
    coded_id: ofMeeting('Vilken rad i statistiken mötet har. Försvinner när mötet raderas.', 'Which row of the statistics the meeting has. Gone when the meeting is erased.'),
  },
  published_year: {
    year: ofYear('Vilket år siffrorna gäller.', 'Which year the figures are of.'),
    kind: ofYear('Om de gäller möten eller uppföljning.', 'Whether they are of meetings or of follow-ups.'),
    figures: ofYear('Summor som gäller minst fem personer. Inga uppgifter om en person.', 'Sums that are about at least five persons. Nothing about one person.'),
    published_at: ofYear('När siffrorna blev klara.', 'When the figures were made.'),
  },
}
