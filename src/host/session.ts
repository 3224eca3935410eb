/** Who runs this execution. */
export interface Session {
  /** A menu item or dialog runs as the person who clicked; an installable trigger as its creator. */
  getEffectiveUser(): { getEmail(): string };
}
