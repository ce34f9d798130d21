/** Whether two dates agree as far as both go: "2019" and "2019-07-08". ISO, or the beginning of one. */
export function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
