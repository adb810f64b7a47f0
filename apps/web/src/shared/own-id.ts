/** True for the id of a question that the person added. The schema package stays out of the bundle. */
export function isOwnId(id: string): boolean {
  return id.startsWith('own-')
}
