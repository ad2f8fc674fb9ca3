/** The calendar file. Others may see a calendar: whom one meets, and what it is about, stand in the letter. */
export const svCalendarWords = {
  talk: 'Samtal',
  talkWith: 'Samtal med {who}',
  time: 'Tid i ditt brev',
  timeWith: 'Tid med {who}',
  day: 'Dag i ditt brev',
  dayWith: 'Dag med {who}',
  lastDay: 'Sista dagen för en sak i ditt brev',
  more: 'Läs mer i ditt brev från mötet {day}.',
  ask: 'Ring {contact} om du undrar något. Telefon: {phone}',
}
