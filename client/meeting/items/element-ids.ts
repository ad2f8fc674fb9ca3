export const itemElementId = (itemId: string) => `item-${itemId}`
export const itemsElementId = 'items'
