import { expect, it } from 'vitest'
import { mailText } from './mail-text.ts'

const word = 'bcdfgkårmnpqrt'

it.each([
  ['as it is', `Subject: x\r\n\r\n${word}`],
  ['quoted-printable, broken over lines', `Content-Transfer-Encoding: quoted-printable\r\n\r\nbcdfgk=C3=A5r=\r\nmnpqrt`],
  ['base64, over several lines', `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`Hej, det här är brevet om ${word} som vi skrev.`.repeat(3)).toString('base64').replaceAll(/(.{76})/g, '$1\r\n')}`],
  ['a header of base64', `Subject: =?utf-8?B?${Buffer.from(`om ${word}`).toString('base64')}?=\r\n\r\nHej`],
  ['a header of quoted words, on two lines', `Subject: =?UTF-8?Q?om_bcdfgk=C3=A5r?=\r\n =?UTF-8?Q?mnpqrt?=\r\n\r\nHej`],
])('a word in a mail is found: %s', (_how, raw) => {
  expect(mailText(raw)).toContain(word)
})
