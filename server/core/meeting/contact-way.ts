/** The id of the field, in forms that have it, for how the person wants to be reached. */
export const contactWayId = 'contactWay'
