import { authorityId, field, hashOnly, type Field } from '../fields.ts'

const ofCase = field('technical', ['nobody'], 'forTwoYears')
const coded = field('sensitive', ['staff', 'chair', 'representative', 'referrer', 'participant'], 'forTwoYears')
const counted = field('sensitive', ['participant', 'referrer'], 'forTwoYears')
const ofReminder = field('technical', ['nobody'], 'untilReminded')
const caseId = (make: ReturnType<typeof field>) => make('Vilken uppföljning det är. En kod som inte säger vem det handlar om.', 'Which follow-up it is. A code that does not say whom it is about.')
const onConsent = { sv: 'Bara efter deltagarens ja till att bli frågad. Vi raderar det vid ett nej och när deltagaren tar tillbaka samtycket.', en: 'Only after the participant’s yes to being asked. We erase it at a no and when the participant takes back consent.' }

/** What is kept of what became of what was agreed: codes, and no word of anybody’s but the team’s own, which belongs to no case. */
export const followedFields: Record<string, Record<string, Field>> = {
  followed_case: {
    id: caseId(ofCase),
    host_authority_id: authorityId(ofCase),
    meeting_id: ofCase('Vilket möte det var, så länge mötet finns. Sedan är fältet tomt.', 'Which meeting it was, as long as the meeting is there. Then the field is empty.', onConsent),
    form_id: coded('Vilken sorts möte det var.', 'Which kind of meeting it was.'),
    kommun: coded('Vilken kommun mötet gällde, om någon valde en.', 'Which municipality the meeting was about, if somebody chose one.'),
    held_on: coded('Vilken dag mötet var. Månaden visas, aldrig dagen.', 'On which day the meeting was. The month is shown, never the day.'),
    may_count: ofCase('Om deltagaren har sagt ja till att mötet räknas i statistiken.', 'Whether the participant has said yes to the meeting being counted.'),
    gender: counted('Kön, om deltagaren vill svara.', 'Gender, if the participant wants to answer.'),
    series: ofCase('Vilka uppföljningar som gäller samma ärende. Ett slumptal, så att en person inte räknas som flera.', 'Which follow-ups are about the same case. A number by chance, so that one person is not counted as several.'),
    of_case: ofCase('Vilket av mötets ärenden det gäller, så länge mötet finns. Sedan är fältet tomt.', 'Which of the meeting’s cases it is about, as long as the meeting is there. Then the field is empty.'),
    is_named: ofCase('Om någon person var med och sa ja till att bli frågad. Annars gäller det ett ärende utan namn.', 'Whether a person was there and said yes to being asked. Else it is about a case without a name.'),
    support_before: counted('Hur mycket stöd deltagaren sa före mötets slut, om den ville svara.', 'How much support the participant said before the meeting ended, if they wanted to answer.'),
    marks: ofCase('Ett slumptal för varje svar. Är svaret borttaget kommer det inte tillbaka från en säkerhetskopia.', 'A number by chance for each answer. Once the answer is taken away it does not come back from a backup.'),
    age_band: counted('Ålder i grova steg, om deltagaren vill svara.', 'Age in broad steps, if the participant wants to answer.'),
  },
  followed_item: {
    case_id: caseId(ofCase),
    host_authority_id: authorityId(ofCase),
    nr: coded('Vilken punkt i ordningen det är.', 'Which item in order it is.'),
    kind: coded('Vilken sorts punkt det är: råd, löfte, eget steg eller fråga.', 'Which kind of item it is: advice, promise, own step or question.'),
    track: coded('Om den gäller hälsa, socialt eller arbete.', 'Whether it is about health, social life or work.'),
    organisation: coded('Vilken sorts organisation som gör den.', 'Which kind of organisation does it.'),
    by_month: coded('Senast vilken månad den skulle vara klar.', 'By which month it was to be done.'),
  },
  case_code: {
    code_hash: ofCase('Känner igen koden för uppföljning.', 'Knows the code of a follow-up.', hashOnly),
    case_id: caseId(ofCase),
    host_authority_id: authorityId(ofCase),
    sees: ofCase('Om koden öppnar frågorna, eller bara visar hur det gick.', 'Whether the code opens the questions, or only shows how it went.'),
    voice: ofCase('Vem koden svarar för. Tomt i koder från förut.', 'For whom the code answers. Empty in codes from before.'),
    asks: ofCase('Vilka punkter den som har koden får frågor om.', 'Which items whoever has the code is asked about.'),
    answerer: ofCase('Vems svar i teamet det är. Ett slumptal som följer koden.', 'Whose answer in the team it is. A number by chance that goes along with the code.'),
    seat_id: ofCase('Vilken plats i mötet som har koden, så länge mötet finns. Sedan är fältet tomt.', 'Which seat of the meeting has the code, as long as the meeting is there. Then the field is empty.'),
  },
  followed_answer: {
    case_id: caseId(ofCase),
    host_authority_id: authorityId(ofCase),
    months: coded('Hur många månader efter mötet svaret gäller: 0, 3, 6 eller 12.', 'How many months after the meeting the answer is about: 0, 3, 6 or 12.'),
    voice: coded('Vem som svarade: deltagaren, den som kom med frågan eller teamet.', 'Who answered: the participant, whoever brought the question or the team.'),
    answers: coded('Svaren, som koder: vad det blev av punkterna, steg, arbete eller studier, stöd och fyra steg mellan inte alls och helt.', 'The answers, as codes: what became of the items, steps, work or studies, support and four points from not at all to wholly.', onConsent),
    answerer: ofCase('Vilket av teamets svar det är. Ett slumptal.', 'Which of the team’s answers it is. A number by chance.'),
    news: ofCase('I vilken ordning någon har sagt vad det blev av punkterna. Då ser andra att något är nytt.', 'In which order somebody has said what became of the items. Others see by it that something is new.'),
    marks: ofCase('Ett slumptal för varje svar. Är svaret borttaget kommer det inte tillbaka från en säkerhetskopia.', 'A number by chance for each answer. Once the answer is taken away it does not come back from a backup.'),
    first_on: ofCase('När någon först svarade. Därifrån räknas 14 dagar då svaret går att ändra.', 'When somebody first answered. From there 14 days are counted in which the answer can be changed.'),
  },
  followed_seen: {
    case_id: caseId(ofCase),
    host_authority_id: authorityId(ofCase),
    by_whom: ofCase('Vem av personalen som har sett hur det gick.', 'Who of the staff has seen how it went.'),
    news: ofCase('Hur mycket av svaren den har sett.', 'How much of the answers they have seen.'),
  },
  own_word: {
    key_id: ofCase('Vilken nyckel teamets egna ord är krypterade med. Den raderas med uppföljningen, och när den som skrev tar bort orden.', 'Under which key the team’s own words are encrypted. It is erased with the follow-up, and when whoever wrote takes the words away.'),
    case_id: caseId(ofCase),
    host_authority_id: authorityId(ofCase),
    answerer: ofCase('Vem i teamet som skrev. Ett slumptal som följer koden. Tomt för ord från förut.', 'Who in the team wrote. A number by chance that goes along with the code. Empty for words from before.'),
  },
  team_word: {
    id: ofCase('Vilken text det är.', 'Which text it is.'),
    key_id: ofCase('Vilken nyckel texten är krypterad med. När den är borta går texten inte att läsa.', 'Under which key the text is encrypted. When it is gone the text cannot be read.'),
    host_authority_id: authorityId(ofCase),
    form_id: field('technical', ['staff'], 'forTwoYears')('Vilken sorts möte det gäller. Den som läser får inte veta vilket möte det var.', 'Which kind of meeting it is about. Whoever reads is not told which meeting it was.'),
    half_year: field('technical', ['staff'], 'forTwoYears')('Vilket halvår.', 'Which half-year.'),
    sealed: field('ordinary', ['staff', 'representative', 'referrer'], 'forTwoYears')('Teamets egna ord om hur de arbetar, krypterade. Aldrig om en person. Personalen läser dem, och den som skrev.', 'The team’s own words about how they work, encrypted. Never about a person. Staff read them, and whoever wrote.'),
  },
  reminder_address: {
    case_id: caseId(ofReminder),
    host_authority_id: authorityId(ofReminder),
    address: field('ordinary', ['nobody'], 'untilReminded')('Arbetsadressen som någon vill få påminnelser till, krypterad.', 'The work address that somebody wants reminders at, encrypted.', { sv: 'Den som har adressen har själv bett om det, och stoppar det när som helst.', en: 'Whoever has the address has asked for it, and stops it at any time.' }),
    answerer: ofReminder('Vem i teamet som har adressen. Ett slumptal. Tomt för den som kom med frågan.', 'Who in the team has the address. A number by chance. Empty for who brought the question.'),
    address_hash: ofReminder('Hittar adressen när någon vill stoppa påminnelserna.', 'Finds the address when somebody wants to stop the reminders.', hashOnly),
    language: ofReminder('På vilket språk påminnelsen är.', 'In which language the reminder is.'),
  },
  reminder: {
    id: ofReminder('Vilken påminnelse det är.', 'Which reminder it is.'),
    case_id: caseId(ofReminder),
    host_authority_id: authorityId(ofReminder),
    answerer: ofReminder('Vem i teamet den går till. Ett slumptal. Tomt för den som kom med frågan.', 'Whom in the team it goes to. A number by chance. Empty for who brought the question.'),
    due_at: ofReminder('När den ska gå.', 'When it is to go.'),
    state: ofReminder('Om den väntar eller har gått.', 'Whether it waits or has gone.'),
    attempts: ofReminder('Hur många gånger den har prövats.', 'How often it was tried.'),
    next_try_at: ofReminder('När den prövas nästa gång.', 'When it is tried next.'),
    claimed_at: ofReminder('När den började skickas, så att den aldrig går två gånger.', 'When sending began, so that it never goes twice.'),
    news: ofReminder('Från vilket svar i ordningen den gäller. Tas svaret bort går den inte.', 'From which answer in order it is about. If that is taken away it does not go.'),
    is_in_hand: ofReminder('Om ingenting av den har lämnat oss än.', 'Whether nothing of it has left us yet.'),
  },
}
