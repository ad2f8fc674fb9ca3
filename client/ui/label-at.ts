/** A field's label, of a field whose id is ours: Fluent ties a label to ids of its own alone. */
export const labelAt = (id: string, label: string) => ({ children: label, htmlFor: id })
