export const titleElementId = 'page-title'
