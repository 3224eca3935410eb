/** Small texts kept with the bound file: 9 KB each, 500 KB in all. */
export interface PropertiesService {
  getDocumentProperties(): Properties;
}

export interface Properties {
  getProperty(key: string): string | null;
  /** All of them, in one call. */
  getProperties(): Record<string, string>;
  setProperty(key: string, value: string): unknown;
  /** Sets these and leaves the others, in one call. */
  setProperties(properties: Record<string, string>): unknown;
  deleteProperty(key: string): unknown;
}
