import type { OurEntry } from '../glossary.ts'

/** What the law says, and what is kept of a person. */
export const rights: readonly OurEntry[] = [
  { term: 'samtycke', aliases: ['samtycka', 'medgivande', 'skriftligt samtycke'], plain: { sv: 'Att du säger ja till något, till exempel att vi delar uppgifter om dig. Du kan ändra dig.', en: 'That you say yes, for example to sharing information about you. You can change your mind.' } },
  { term: 'sekretess', aliases: ['tystnadsplikt', 'sekretessbelagt', 'OSL'], plain: { sv: 'Regler som hindrar personal från att berätta om dig för andra.', en: 'Rules that stop staff from telling others about you.' } },
  { term: 'personuppgifter', aliases: ['personuppgift'], plain: { sv: 'Uppgifter som kan visa vem du är, till exempel namn och personnummer.', en: 'Information that can show who you are, such as name and ID number.' } },
  { term: 'GDPR', aliases: ['dataskyddsförordningen', 'dataskydd'], plain: { sv: 'En lag som skyddar uppgifter om dig. Den säger vem som får ha dem.', en: 'A law that protects information about you. It says who may have it.' }, from: 2 },
  { term: 'journal', aliases: ['patientjournal', 'journalanteckning'], plain: { sv: 'Det som vården eller kommunen skriver om dig och ditt stöd.', en: 'What health care or the municipality writes about you and your support.' } },
  { term: 'beslut', aliases: ['myndighetsbeslut', 'beslutet'], plain: { sv: 'När någon bestämmer något som gäller dig, till exempel en myndighet.', en: 'When someone decides something that concerns you, for example an agency.' }, isCommon: true },
  { term: 'avslag', aliases: ['avslå', 'avslagsbeslut'], plain: { sv: 'Ett nej på en ansökan.', en: 'A no to an application.' } },
  { term: 'omprövning', aliases: ['ompröva', 'begära omprövning'], plain: { sv: 'När myndigheten går igenom sitt beslut en gång till.', en: 'When the agency looks at its decision again.' } },
  { term: 'överklaga', aliases: ['överklagan', 'överklagande'], plain: { sv: 'Att be en domstol ändra ett beslut som du tycker är fel.', en: 'To ask a court to change a decision you think is wrong.' } },
  { term: 'återkrav', aliases: ['återkravsbeslut'], plain: { sv: 'När du måste betala tillbaka pengar som du inte skulle ha fått.', en: 'When you must pay back money you should not have received.' } },
  { term: 'LSS', aliases: ['lagen om stöd och service', 'LSS-insats'], plain: { sv: 'En lag om rätt till stöd, till exempel vid autism eller en svår hjärnskada.', en: 'A law on the right to support, for example with autism or a brain injury.' } },
  { term: 'SoL', aliases: ['socialtjänstlagen', 'SOL'], plain: { sv: 'Lagen om kommunens ansvar för stöd och hjälp till dem som bor där.', en: 'The law on the municipality’s duty to help people who live there.' }, unsure: ['SOL'] },
  { term: 'HSL', aliases: ['hälso- och sjukvårdslagen'], plain: { sv: 'Lagen om vad vården måste göra och hur bra den måste vara.', en: 'The law on what health care must do and how good it must be.' } },
]
