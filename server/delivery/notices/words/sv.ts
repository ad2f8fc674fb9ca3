import type { NoticeWords } from './notice-words.ts'

export const sv: NoticeWords = {
  subject: 'Du har ett meddelande',
  something: 'Det finns något för dig att läsa.',
  somethingNew: 'Det finns något nytt för dig att läsa.',
  where: (address) => `Öppna den här sidan:\n${address}`,
  how: 'Där skriver du numret och koden som du har fått. De står inte här, så att ingen annan kan läsa.',
  noAnswer: 'Det går inte att svara på det här mejlet.',
  reminder: {
    subject: 'En påminnelse',
    asks: 'Du har bett oss påminna dig. Nu går det att svara på några frågor.',
    where: (address) => `Öppna den här sidan:\n${address}`,
    how: 'Där skriver du koden som du har fått. Den står inte här.',
    stop: (address) => `Vill du inte få fler påminnelser? Öppna den här sidan:\n${address}`,
    day: 'Svara på några frågor',
    dayText: (address) => `Öppna ${address} och skriv din kod.`,
  },
}
