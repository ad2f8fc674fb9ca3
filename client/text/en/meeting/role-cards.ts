import type { roleCards as sv } from '../../sv/meeting/role-cards.ts'

export const roleCards: typeof sv = {
  title: 'Your role',
  does: 'What you do',
  doesNot: 'What you do not do',
  needNot: 'What you do not have to do',
  cards: {
    chair: {
      is: 'You lead the meeting.',
      does: ['You let everyone in and move from part to part.', 'You see to it that everyone gets to speak, the participant first.', 'You write down the answers of those who are on the phone.', 'You close the meeting and hand out the letter.'],
      doesNot: ['You do not read the referral aloud.', 'You do not answer for anyone else.', 'You do not hurry. The meeting can take a break.'],
    },
    decides: {
      is: 'You speak for your organisation and may promise things for it.',
      does: ['Say what you can do and when.', 'Promise what you yourself may decide.', 'Write down advice while you talk.'],
      doesNot: ['Promise nothing that someone else decides.', 'Make no decisions in the meeting. The team gives advice.'],
    },
    recommends: {
      is: 'You speak for your organisation and give advice.',
      does: ['Say what you can do and who among you knows more.', 'Write down advice while you talk.', 'Take questions home when you cannot answer.'],
      doesNot: ['Promise nothing that someone else decides.', 'Do not say that something is settled before it is.'],
    },
    informs: {
      is: 'You tell what your organisation can do.',
      does: ['Tell how things work with you, in simple words.', 'Say who knows when you do not.', 'Take questions home when you cannot answer.'],
      doesNot: ['Promise nothing. Those who may decide do that.', 'Give no advice about what others do.'],
    },
    referrer: {
      is: 'You asked for the meeting and stand by the participant in it.',
      does: ['Help so that what matters comes out.', 'Write down what the participant tells.', 'Follow up after the meeting. It says how in your letter.'],
      doesNot: ['Do not read the referral aloud, only the question.', 'Do not speak in the participant’s place.'],
    },
    interpreter: {
      is: 'You interpret everything we say.',
      does: ['Say so when it goes too fast.', 'Ask for a break when you need one.', 'Ask when a word is unclear.'],
      doesNot: ['You do not answer for the participant.', 'You say all of it, and nothing more.', 'You do not tell others what you have heard.'],
    },
    supportPerson: {
      is: 'You are here because the participant wants you to be.',
      does: ['Help so that what matters comes out.', 'Ask for a break or a slower pace.', 'Ask when you do not understand a word.'],
      doesNot: ['You do not answer the advice. The participant does.', 'You do not speak in the participant’s place.'],
    },
    guardian: {
      is: 'You may answer for the participant.',
      does: ['First ask what the participant wants. Then answer the advice.', 'You can take an answer back.', 'You can take the consent back.'],
      doesNot: ['Do not answer when the participant can.', 'Promise nothing for anyone else.'],
    },
    participant: {
      is: 'The meeting is about you.',
      does: ['You choose what you tell us.', 'You answer each piece of advice: yes, not yet or no.', 'You may ask for a break, and ask about words.'],
      doesNot: ['You do not have to decide anything today.', 'You do not have to answer everything.'],
    },
  },
  buttonsBelow: 'The buttons for a break and a slower pace are at the bottom.',
  representativePromises: 'Promise nothing for your organisation. Its representative does that.',
  newcomer: {
    title: 'You are new. This is how the meeting goes:',
    steps: [
      'The meeting has fixed parts. At the top you see which part you are in.',
      'The participant speaks first. Everyone else listens.',
      'Then the turn goes around. You may pass.',
      'You write down advice: what, who and when. The participant answers each piece.',
      'At the end you read the letter aloud. It is done before anyone leaves.',
    ],
    wordsTitle: 'Words you will hear',
    words: [
      { term: 'Referrer', means: 'The person who asked for the meeting.' },
      { term: 'Mandate', means: 'What you may do for your organisation here.' },
      { term: 'Undertaking', means: 'Something that an organisation promises to do.' },
      { term: 'Consent', means: 'That the participant has said yes to you talking with each other.' },
    ],
  },
}
