import type { Privacy } from '../sv/privacy.ts'

export const privacy: Privacy = {
  title: 'Your information',
  headings: [
    { before: 0, text: 'Who is responsible' },
    { before: 1, text: 'What we keep' },
    { before: 3, text: 'How long we keep it' },
    { before: 10, text: 'When you go in' },
    { before: 13, text: 'Who sees the meeting, and cookies' },
    { before: 15, text: 'What you can do' },
  ],
  paragraphs: [
    'The authority that holds the meeting is responsible for the information. Its name is in the invitation and in the letter.',
    'We keep what you write in the meeting, encrypted with its own key. We never keep personal identity numbers or recordings. Nothing from the meeting goes into Teams.',
    'The information is needed for the meeting and for your letter. Laws say what the authority may keep. Ask the authority which they are.',
    'We erase most of what you wrote 30 days after the meeting at the latest. The authority decides how soon.',
    'Are you to meet again? Then it may stay until after the next meeting, 60 days at most.',
    'Do we ask afterwards how it went? Then we keep the answers for 24 months after the meeting, without names. What the team writes then we keep for as long.',
    'The chair may pass on what you learned of how authorities work together, without names. We keep that with no last day.',
    'An obstacle may go on to another group, also without names. It stays for half a year at most.',
    'Do you say yes to statistics? Then we count the meeting in figures that do not show who you are. The figures stay.',
    'We keep who has seen the meeting for 2, 5 or 10 years. The authority decides for how long.',
    'We also keep which version of this text you saw before you went in.',
    'If you go in with a work account we keep a code for it. We keep one for the meeting in Teams too.',
    'The codes do not show who you are. We erase them with the meeting.',
    'Only those the chair has let in see the meeting. The pages of the meeting use no cookies.',
    'Do you read a letter with e‑ID? Then your browser has a cookie for 10 minutes, for that alone. We do not keep your personal identity number.',
    'Is the meeting about you? Then you can take back your consent whenever you want. You do not need to say why.',
    'Do you want to know what is kept about you, or who has seen it? Is something wrong? Call the person named in the letter.',
    'Do you think that we do wrong with your information? Then you can complain to the Swedish Authority for Privacy Protection, imy.se.',
  ],
}
