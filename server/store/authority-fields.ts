import { authorityId, field, ofAuthority, type Field } from './fields.ts'

/** What an authority has decided, and the forms, interventions and words of its own. */
export const authorityFields: Record<string, Record<string, Field>> = {
  authority_setting: {
    host_authority_id: authorityId(ofAuthority),
    version: ofAuthority('Vilket beslut i ordningen det är.', 'Which decision in order it is.'),
    reading_gate: ofAuthority('Hur brev öppnas efter mötet.', 'How letters are opened after the meeting.'),
    retention_days: ofAuthority('Hur många dagar möten sparas.', 'For how many days meetings are kept.', { sv: 'Artikel 5.1 e: lagringsminimering.', en: 'Article 5.1 e: storage limitation.' }),
    erases_at_withdrawal: ofAuthority('Om ett möte som är slut raderas direkt när någon tar tillbaka samtycket.', 'Whether a meeting that is over is erased at once when consent is taken back.', { sv: 'Artikel 7.3 och 17.', en: 'Articles 7.3 and 17.' }),
    staff_sign_in: ofAuthority('Hur personalen går in: med nyckel och länk, eller med arbetskonto.', 'How staff come in: by key and link, or by work account.'),
    log_retention_years: ofAuthority('Hur många år loggen sparas.', 'For how many years the log is kept.', { sv: 'Artikel 5.1 e: lagringsminimering.', en: 'Article 5.1 e: storage limitation.' }),
    is_counted: ofAuthority('Om myndighetens möten räknas i statistiken.', 'Whether the meetings of the authority are counted in the statistics.'),
    municipalities: ofAuthority('Vilka kommuner ett möte kan gälla.', 'Which municipalities a meeting can be in.'),
    at: ofAuthority('När det bestämdes.', 'When it was decided.'),
    by_whom: field('ordinary', ['staff', 'administrator'], 'whileAuthority')('Vem som bestämde.', 'Who decided.'),
  },
  own_form: {
    id: ofAuthority('Vilken mötesform det är.', 'Which form of meeting it is.'),
    version: ofAuthority('Vilken ändring i ordningen det är.', 'Which change in order it is.'),
    host_authority_id: authorityId(ofAuthority),
    form: ofAuthority('En mötesform som myndigheten har gjort: delar, tider och regler. Inget om någon person.', 'A form of meeting that the authority has made: parts, times and rules. Nothing about any person.'),
    is_withdrawn: ofAuthority('Om mötesformen har tagits bort.', 'Whether the form was taken away.'),
    at: ofAuthority('När mötesformen ändrades.', 'When the form was changed.'),
    by_whom: field('ordinary', ['staff', 'administrator'], 'whileAuthority')('Vem som bestämde.', 'Who decided.'),
  },
  catalogue_entry: {
    id: ofAuthority('Vilken insats det är.', 'Which intervention it is.'),
    version: ofAuthority('Vilken ändring i ordningen det är.', 'Which change in order it is.'),
    host_authority_id: authorityId(ofAuthority),
    entry: field('ordinary', ['staff', 'administrator', 'chair', 'representative', 'referrer'], 'whileAuthority')('En insats i myndighetens katalog: vad den är, vem den är till för, hur lång väntan är och vem som håller uppgiften färsk.', 'An intervention of the authority’s catalogue: what it is, whom it is for, how long one waits and who keeps it right.'),
    is_withdrawn: ofAuthority('Om insatsen har tagits bort.', 'Whether the intervention was taken away.'),
    at: ofAuthority('När insatsen ändrades.', 'When the intervention was changed.'),
    by_whom: field('ordinary', ['staff', 'administrator'], 'whileAuthority')('Vem som bestämde.', 'Who decided.'),
  },
  own_term: {
    id: ofAuthority('Vilket ord det är.', 'Which word it is.'),
    version: ofAuthority('Vilken ändring i ordningen det är.', 'Which change in order it is.'),
    host_authority_id: authorityId(ofAuthority),
    term: ofAuthority('Ett svårt ord som myndigheten förklarar.', 'A hard word that the authority explains.'),
    aliases: ofAuthority('Andra sätt att skriva ordet.', 'Other ways to write the word.'),
    plain_sv: ofAuthority('Förklaringen på svenska.', 'The explanation in Swedish.'),
    plain_en: ofAuthority('Förklaringen på engelska.', 'The explanation in English.'),
    review_by: ofAuthority('När förklaringen ska ses över.', 'When the explanation is to be looked at again.'),
    is_removed: ofAuthority('Om ordet har tagits bort.', 'Whether the word was taken away.'),
    at: ofAuthority('När ordet ändrades.', 'When the word was changed.'),
    by_whom: field('ordinary', ['staff'], 'whileAuthority')('Vem som ändrade.', 'Who changed it.'),
  },
}
