export type NoticeWords = { subject: string; something: string; somethingNew: string; where: (address: string) => string; how: string; noAnswer: string }
