/** The heading that says where the meeting is: where focus goes when what was pressed has gone. */
export const nowElementId = 'now-title'
