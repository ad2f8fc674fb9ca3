export const enPageWords = { demo: 'This is a demo. The people do not exist.', direction: 'ltr' }
