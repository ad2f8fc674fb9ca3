export type InBoth = { sv: string; en: string }

/** `sensitive`: may tell of health or of how somebody lives. `technical`: codes, times and counts that make it work. */
export const categories = {
  ordinary: { sv: 'Vanlig personuppgift', en: 'Ordinary personal data' },
  sensitive: { sv: 'Känslig personuppgift', en: 'Sensitive personal data' },
  technical: { sv: 'Teknisk uppgift', en: 'Technical data' },
} as const satisfies Record<string, InBoth>

/** Who may come to see it by using the product. Whoever runs the machine sees tables, and of what is sealed only that it is there. */
export const readers = {
  chair: { sv: 'mötesledaren', en: 'the chair' },
  representative: { sv: 'representanter', en: 'representatives' },
  referrer: { sv: 'den som kom med frågan', en: 'whoever brought the question' },
  participant: { sv: 'deltagaren', en: 'the participant' },
  supportPerson: { sv: 'stödpersonen', en: 'the support person' },
  interpreter: { sv: 'tolken', en: 'the interpreter' },
  stage: { sv: 'den stora skärmen i mötet', en: 'the large screen in the meeting' },
  waiting: { sv: 'den som väntar på att bli insläppt', en: 'whoever waits to be let in' },
  staff: { sv: 'personal som planerar', en: 'staff who plan' },
  administrator: { sv: 'myndighetens administratör', en: 'the administrator of the authority' },
  statistics: { sv: 'samordnaren och styrgruppen', en: 'the coordinator and the steering group' },
  writer: { sv: 'bara den som skriver', en: 'only whoever writes it' },
  nobody: { sv: 'bara programmet', en: 'the program alone' },
} as const satisfies Record<string, InBoth>

export const retentions = {
  untilErased: { sv: 'tills mötet raderas: det antal dagar efter mötet som myndigheten har bestämt, 14 om den inte har bestämt något och högst 30; när ni ska ses igen eller bara talar om arbetssätt till efter nästa möte, högst 60 dagar; en minut efter att samtycket tas tillbaka, men om mötet då är slut och myndigheten har bestämt att låsa i stället för att radera är det låst för alla och raderas när dagarna är slut', en: 'until the meeting is erased: as many days after it as the authority has decided, 14 where it has not and 30 at most; in a series, or about ways of working alone, until after the next meeting, 60 days at most; a minute after consent is taken back, but where the meeting has ended by then and the authority has decided to lock instead of erasing it is locked for everybody and erased when its days are over' },
  untilAnswered: { sv: 'tills det har blivit ett möte, någon har avslutat det eller tiden har gått ut', en: 'until it has become a meeting, somebody has closed it or its time is over' },
  afterRequest: { sv: 'i 30 dagar efter begärans sista dag, också när det har blivit ett möte eller någon har avslutat det', en: 'for 30 days after the last day of the request, also when it has become a meeting or somebody has closed it' },
  forADay: { sv: 'i ett dygn efter den senaste begäran', en: 'for a day after the last request' },
  notKept: { sv: 'sparas inte', en: 'is not kept' },
  inMemory: { sv: 'bara i datorns minne medan mötet pågår', en: 'only in the memory of the computer while the meeting goes on' },
  forTwoYears: { sv: 'i 24 månader efter mötet; tidigare om någon tar tillbaka sitt ja eller ber om det', en: 'for 24 months after the meeting; shorter if somebody takes back their yes or asks for it' },
  untilTold: { sv: 'tills mejlet har gått eller någon inte vill ha det längre, högst 2 dagar efter svaret', en: 'until the mail has gone or somebody wants it no longer, 2 days after the answer at most' },
  untilReminded: { sv: 'tills den sista påminnelsen har gått eller frågorna är slut, eller någon stoppar dem', en: 'until the last reminder has gone or nothing more is asked, or somebody stops them' },
  asProof: { sv: 'även efter raderingen, som bevis på att den är gjord', en: 'also after the erasing, as the proof that it was done' },
  asLog: { sv: 'i 2, 5 eller 10 år efter raderingen, som myndigheten har bestämt; annars 5 år', en: 'for 2, 5 or 10 years after the erasing, as the authority has decided; else 5 years' },
  untilShown: { sv: 'tills årets siffror är klara, en månad efter att året är slut; tas bort direkt om samtycket tas tillbaka före det', en: 'until the figures of the year are made, a month after its end; taken away at once if consent is taken back before that' },
  whileAuthority: { sv: 'så länge myndigheten använder Sampratad', en: 'for as long as the authority uses Sampratad' },
  forAYear: { sv: 'i ett år efter att det lämnades vidare', en: 'for a year after it was handed on' },
  untilGroupHasMet: { sv: 'tills gruppen har haft sitt möte, högst ett halvår efter att det lämnades vidare', en: 'until the group has had its meeting, half a year after it was handed on at most' },
  whileToken: { sv: 'tills myndigheten slutar använda Sampratad; nyckeln gäller till sin sista dag', en: 'until the authority stops using Sampratad; the key is good until its last day' },
} as const satisfies Record<string, InBoth>

export type Category = keyof typeof categories
export type Reader = keyof typeof readers
export type Retention = keyof typeof retentions
