/** Whether Google could have an account or send a mail under it: ASCII alone, a domain of at least two parts. */
export function isEmailAddress(text: string): boolean {
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text);
}
