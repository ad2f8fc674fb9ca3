/** What some kinds of meeting keep besides: who takes over, who is ready, the plan, the next decision, what is seen differently, obstacles. */
export const svKeptWords = {
  handoverHeading: 'Den som tar över',
  takesOver: '{who} tar över efter {from}.',
  bothSaidYes: 'Båda har sagt ja till det.',
  mayTakeOver: 'Tanken är att {who} tar över efter {from}.',
  wasToTakeOver: 'Tanken var att {who} skulle ta över efter {from}.',
  contactsYou: '{who} hör av sig till dig {when}.',
  contactsThem: '{who} hör av sig till {name} {when}.',
  mayContactYou: 'Tanken är att {who} hör av sig till dig {when}.',
  mayContactThem: 'Tanken är att {who} hör av sig till {name} {when}.',
  ifNothingHeardYou: 'Hör du inget då?',
  ifNothingHeard: 'Hör {name} inget då?',

  readyHeadingYou: 'Är du redo?',
  readyHeading: 'Är {name} redo?',
  youAnswered: 'Du svarade: {answer}.',
  somebodyAnswered: '{who} svarade: {answer}.',
  answeredForAs: '{who} svarade för {whom}: {answer}.',
  readyYes: 'ja',
  readyPartly: 'till en del',
  readyNotYet: 'inte än',

  planHeading: 'Planen',
  noPlanToday: 'Vi gjorde ingen plan i dag.',

  decisionHeading: 'Ett beslut som vi ber om',
  asksDecision: 'Vi ber {who} om ett beslut {when}:',
  asksYouDecision: 'Vi ber dig om ett beslut {when}:',
  decidesThis: 'Beslutar om det här:',
  noDecisionAsked: 'Vi ber inte om något beslut nu.',

  viewsHeading: 'Det här ser vi olika på',
  viewsAbout: 'Det gäller:',
  goesOn: 'Så går vi vidare:',

  getInTouchAsNext: 'Hör av dig till {name}: du tar över',

  answersTitle: 'Svar om hinder {day}',
  answersTo: 'Till den som tog upp hindret',
  answersHeading: 'Till {to}',
  obstaclesHeading: 'Hinder som vi tog upp',
  obstacleBetween: 'Det gäller {organisations}.',
  obstacleFrom: 'Det kom från {from}.',
  obstacleAction: '{who} gör något åt det {when}:',
  obstacleRests: 'Det vilar. Skälet:',
  obstacleRejected: 'Vi går inte vidare med det. Skälet:',
  obstacleOpen: 'Det har inget svar än.',
}
