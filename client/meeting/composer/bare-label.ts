/** An act's label as it is listed, `ringa …`, without its dots. */
export const bareLabel = (label: string): string => label.replace(/ …$/, '')
