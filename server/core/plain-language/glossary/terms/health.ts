import type { OurEntry } from '../glossary.ts'

/** Illness, care and support at home. */
export const health: readonly OurEntry[] = [
  { term: 'sjukskrivning', aliases: ['sjukskriven', 'sjukskriva'], plain: { sv: 'När en läkare skriver att du är för sjuk för att arbeta.', en: 'When a doctor writes that you are too ill to work.' } },
  { term: 'deltidssjukskrivning', aliases: ['partiell sjukskrivning', 'deltidssjukskriven'], plain: { sv: 'När du är sjukskriven en del av tiden och arbetar resten.', en: 'When you are on sick leave part of the time and work the rest.' } },
  { term: 'rehabiliteringskedjan', aliases: ['rehabkedjan', '180-dagarsregeln'], plain: { sv: 'Regler om hur Försäkringskassan bedömer din arbetsförmåga ju längre du är sjuk.', en: 'Rules on how your ability to work is assessed the longer you are ill.' } },
  { term: 'plan för återgång i arbete', aliases: ['rehabiliteringsplan', 'återgångsplan'], plain: { sv: 'En plan från din arbetsgivare om hur du kan komma tillbaka till arbetet.', en: 'A plan from your employer on how you can return to work.' } },
  { term: 'rehabiliteringsansvar', aliases: ['arbetsgivarens rehabiliteringsansvar'], plain: { sv: 'Din arbetsgivares plikt att hjälpa dig tillbaka till arbetet när du har varit sjuk.', en: 'Your employer’s duty to help you back to work when you have been ill.' } },
  { term: 'läkarintyg', aliases: ['medicinskt underlag', 'FK 7804', 'FK 7263', 'intyg'], plain: { sv: 'Ett papper där läkaren skriver om din sjukdom och vad du inte klarar.', en: 'A paper where the doctor writes about your illness and what you cannot do.' } },
  { term: 'läkarutlåtande om hälsotillstånd', aliases: ['LUH', 'FK 7800', 'läkarutlåtande'], plain: { sv: 'Ett intyg där läkaren beskriver din hälsa när du söker sjukersättning eller aktivitetsersättning.', en: 'A certificate where the doctor describes your health when you apply for disability benefit.' } },
  { term: 'DFA-kedjan', aliases: ['DFA'], plain: { sv: 'Läkaren beskriver din sjukdom, hur den påverkar dig och vad du har svårt att göra.', en: 'The doctor describes your illness, how it affects you and what is hard for you.' } },
  { term: 'utredning', aliases: ['utreda', 'utredningen'], plain: { sv: 'När någon tar reda på fakta om din situation, till exempel med samtal och tester.', en: 'When someone finds out facts about your situation, for example with talks and tests.' } },
  { term: 'aktivitetsförmågeutredning', aliases: ['AFU', 'SLU', 'FMU'], plain: { sv: 'En utredning i vården om vad du klarar, som Försäkringskassan ber om.', en: 'An assessment in health care of what you can manage, asked for by the insurance agency.' } },
  { term: 'neuropsykiatrisk utredning', aliases: ['NP-utredning', 'NPU', 'NPF-utredning'], plain: { sv: 'Samtal och tester som kan visa om du har till exempel adhd eller autism.', en: 'Talks and tests that can show if you have, for example, ADHD or autism.' } },
  { term: 'NPF', aliases: ['neuropsykiatrisk funktionsnedsättning', 'NPF-diagnos'], plain: { sv: 'Ett samlat namn för till exempel adhd och autism.', en: 'A shared name for, for example, ADHD and autism.' } },
  { term: 'diagnos', aliases: ['diagnoser', 'diagnosen'], plain: { sv: 'Namnet på en sjukdom eller funktionsnedsättning.', en: 'The name of an illness or disability.' }, isCommon: true },
  { term: 'psykisk ohälsa', aliases: ['psykiska besvär'], plain: { sv: 'När du mår dåligt i tankar och känslor, till exempel av oro eller nedstämdhet.', en: 'When you feel bad in your thoughts and feelings, such as worry or low mood.' } },
  { term: 'samsjuklighet', aliases: ['samsjuklig', 'komorbiditet'], plain: { sv: 'När en person har flera sjukdomar samtidigt.', en: 'When a person has several illnesses at the same time.' } },
  { term: 'utmattningssyndrom', aliases: ['UMS'], plain: { sv: 'En sjukdom som kommer av lång stress och gör dig mycket trött.', en: 'An illness caused by long-term stress that makes you very tired.' } },
  { term: 'KBT', aliases: ['kognitiv beteendeterapi'], plain: { sv: 'Behandling med samtal och övningar där du provar nya sätt att tänka och göra.', en: 'Treatment with talks and exercises where you try new ways to think and act.' } },
  { term: 'boendestöd', aliases: ['boendestödjare', 'boendestödet'], plain: { sv: 'Någon kommer hem till dig och stöttar dig i vardagen, till exempel med rutiner.', en: 'Someone comes to your home and supports you in daily life, for example with routines.' } },
  { term: 'kontaktperson', aliases: ['kontaktpersonen'], plain: { sv: 'En person som du kan göra saker med på fritiden och få stöd av.', en: 'A person you can do things with in your free time and get support from.' } },
  { term: 'personlig assistans', aliases: ['personlig assistent'], plain: { sv: 'Hjälp av en person med det viktigaste i vardagen när du har en stor funktionsnedsättning.', en: 'Help from a person with the basics of daily life when you have a major disability.' } },
  { term: 'våld i nära relation', aliases: ['VINR', 'våld i nära relationer'], plain: { sv: 'När någon som står dig nära skadar, hotar eller kontrollerar dig.', en: 'When someone close to you hurts, threatens or controls you.' } },
]
