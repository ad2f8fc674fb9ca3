import type { OurEntry } from '../glossary.ts'

/** What the law says, and what is kept of a person. */
export const rights: readonly OurEntry[] = [
  { term: 'samtycke', aliases: ['samtycka', 'medgivande', 'skriftligt samtycke'], plain: { sv: 'Att du säger ja till att vi delar uppgifter om dig, och du kan ändra dig.', en: 'That you say yes to sharing information about you, and you can change your mind.' } },
  { term: 'sekretess', aliases: ['tystnadsplikt', 'sekretessbelagt', 'OSL'], plain: { sv: 'Regler som hindrar personal från att berätta om dig för andra.', en: 'Rules that stop staff from telling others about you.' } },
  { term: 'personuppgifter', aliases: ['personuppgift'], plain: { sv: 'Uppgifter som kan visa vem du är, till exempel namn och personnummer.', en: 'Information that can show who you are, such as name and ID number.' } },
  { term: 'journal', aliases: ['patientjournal', 'journalanteckning'], plain: { sv: 'Det som vården skriver om dig och din behandling.', en: 'What health care writes about you and your treatment.' } },
  { term: 'beslut', aliases: ['myndighetsbeslut', 'beslutet'], plain: { sv: 'När en myndighet bestämmer något som gäller dig.', en: 'When an agency decides something that concerns you.' }, isCommon: true },
  { term: 'avslag', aliases: ['avslå', 'avslagsbeslut'], plain: { sv: 'Ett nej på en ansökan.', en: 'A no to an application.' } },
  { term: 'omprövning', aliases: ['ompröva', 'begära omprövning'], plain: { sv: 'När myndigheten går igenom sitt beslut en gång till.', en: 'When the agency looks at its decision again.' } },
  { term: 'överklaga', aliases: ['överklagan', 'överklagande'], plain: { sv: 'Att be en domstol pröva ett beslut som du tycker är fel.', en: 'To ask a court to look at a decision you think is wrong.' } },
  { term: 'återkrav', aliases: ['återbetalning', 'återkravsbeslut'], plain: { sv: 'När du måste betala tillbaka pengar som du har fått för mycket.', en: 'When you must pay back money you should not have received.' } },
  { term: 'LSS', aliases: ['lagen om stöd och service', 'LSS-insats'], plain: { sv: 'En lag som ger rätt till stöd för personer med stora och långvariga funktionsnedsättningar.', en: 'A law that gives people with large, lasting disabilities the right to support.' } },
  { term: 'SoL', aliases: ['socialtjänstlagen', 'SOL'], plain: { sv: 'Lagen om kommunens ansvar för stöd och hjälp till dem som bor där.', en: 'The law on the municipality’s duty to help people who live there.' }, unsure: ['SOL'] },
  { term: 'HSL', aliases: ['hälso- och sjukvårdslagen'], plain: { sv: 'Lagen om vilken vård du har rätt till.', en: 'The law on what health care you have a right to.' } },
]
